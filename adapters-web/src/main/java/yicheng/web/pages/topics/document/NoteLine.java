package yicheng.web.pages.topics.document;

import java.time.LocalDateTime;

/** A remark of the office. */
public record NoteLine(String by, LocalDateTime at, String text) {}
