package yicheng.web.pages.rules.editions;

import java.util.List;

/** Every edition, the last one first. */
public record HistoryView(List<EditionLine> editions, boolean restores) {}
