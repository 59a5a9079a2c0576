package yicheng.web.pages.rules.files;

import java.util.Optional;
import yicheng.web.pages.work.Notice;

/** Why what was typed is not kept. */
public record UnsavedView(Optional<Notice> notice, Optional<Clash> clash) {}
