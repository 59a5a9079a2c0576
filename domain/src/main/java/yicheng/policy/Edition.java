package yicheng.policy;

/** One edition of the rule book: {@code id} is a hash of its files' meaning-bearing bytes, so equal books are equal. */
public record Edition(String id, String name) {}
