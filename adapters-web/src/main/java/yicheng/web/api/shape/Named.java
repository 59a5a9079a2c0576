package yicheng.web.api.shape;

/** A person or a department: the id for programs, the name as it is today for people. */
public record Named(String id, String name) {}
