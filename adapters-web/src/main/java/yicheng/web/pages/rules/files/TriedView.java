package yicheng.web.pages.rules.files;

import java.util.List;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.rulebook.draft.BookDraft;

/** What is wrong with a text while it is typed. */
public record TriedView(String file, BookCheck check, BookDraft.Id draft) {

    private static final int MOST_SHOWN = 50;

    /** Those of the open file first. */
    public List<Fault> faults() {
        return check.faults().stream()
                .sorted(java.util.Comparator.comparing(fault -> !fault.file().equals(file)))
                .limit(MOST_SHOWN)
                .toList();
    }
}
