package yicheng.web.pages.rules.files;

import java.time.LocalDateTime;

/** That what was typed is kept. */
public record SavedView(long version, LocalDateTime at) {}
