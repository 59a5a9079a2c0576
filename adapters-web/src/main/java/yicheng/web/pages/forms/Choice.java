package yicheng.web.pages.forms;

/** One of what a field offers. */
public record Choice(String value, String label) {}
