package yicheng.web.pages.rules.editions;

import java.util.List;

/** Two editions against each other, and all there are to choose from. */
public record CompareView(EditionLine before, EditionLine after, Comparison diff, List<EditionLine> all) {}
