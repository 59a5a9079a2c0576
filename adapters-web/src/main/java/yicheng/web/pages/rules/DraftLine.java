package yicheng.web.pages.rules;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/**
 * An open draft in a list.
 *
 * @param authors by name; blank while nobody has claimed it
 */
public record DraftLine(
        String address, String title, String authors, int files, LocalDateTime changed, Text state, String style) {

    static DraftLine of(Drafts.Kept kept, Names names, Frame frame) {
        var draft = kept.draft();
        return new DraftLine(
                RuleAddress.of(draft.id()),
                draft.title(),
                draft.authors().stream().map(names::of).collect(Collectors.joining("、")),
                draft.changes().size(),
                frame.local(kept.changed()),
                state(draft),
                style(draft));
    }

    private static Text state(BookDraft draft) {
        if (draft.handedOver().isPresent()) {
            return Text.of("待复核", "to be reviewed");
        }
        if (draft.returned().isPresent()) {
            return Text.of("退回修改", "given back");
        }
        return isUnclaimed(draft)
                ? Text.of("来自文件夹，待认领", "from a folder, to be claimed")
                : Text.of("起草中", "being written");
    }

    private static String style(BookDraft draft) {
        return draft.handedOver().isPresent() || draft.returned().isPresent() || isUnclaimed(draft) ? "near" : "closed";
    }

    private static boolean isUnclaimed(BookDraft draft) {
        return draft.isUnclaimed();
    }
}
