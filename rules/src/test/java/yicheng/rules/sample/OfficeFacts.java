package yicheng.rules.sample;

/** A second kind of fact in the made-up chapter. */
public record OfficeFacts(String name, int staff) {}
