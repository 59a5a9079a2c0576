package yicheng.web.pages.today;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.HandedOver;
import yicheng.rulebook.draft.Returned;
import yicheng.web.pages.rules.RuleAddress;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/** A draft of the rule book that waits to be published, to be claimed or to be finished. */
final class RuleTask {

    private RuleTask() {}

    /** @param mine those that are this person's to do, or those he waits for */
    static Stream<Task> of(Frame frame, Actor actor, boolean mine) {
        return frame
                .office()
                .ruleBookDesk()
                .readDrafts()
                .open(actor)
                .fold(open -> open, refused -> List.<Drafts.Kept>of())
                .stream()
                .map(Drafts.Kept::draft)
                .filter(draft -> mine ? isMine(draft, actor) : waits(draft, actor))
                .map(draft -> task(draft, actor, frame.office().now()));
    }

    private static boolean isMine(BookDraft draft, Actor actor) {
        if (draft.handedOver().isPresent()) {
            return actor.mayEverywhere(Operation.PUBLISH_RULES) && !draft.isBy(actor.id());
        }
        return actor.mayEverywhere(Operation.DRAFT_RULES) && (draft.isBy(actor.id()) || draft.isUnclaimed());
    }

    private static boolean waits(BookDraft draft, Actor actor) {
        return draft.handedOver().isPresent() && draft.isBy(actor.id());
    }

    private static Task task(BookDraft draft, Actor actor, LocalDateTime now) {
        var address = RuleAddress.of(draft.id());
        boolean asked = draft.handedOver().isPresent();
        boolean claimed = !draft.isUnclaimed();
        return new Task(
                Text.of(draft.title(), draft.title()),
                address,
                state(draft),
                asked || !claimed || draft.returned().isPresent() ? "near" : "closed",
                about(draft, actor),
                Optional.empty(),
                address,
                asked
                        ? Text.of("发布规则草稿", "Publish the rules")
                        : claimed ? Text.of("继续起草", "Go on writing") : Text.of("认领草稿", "Claim the draft"),
                Text.of("等主任或受托人发布", "waits for the director or a delegate"),
                draft.handedOver().flatMap(HandedOver::from),
                now);
    }

    private static Text state(BookDraft draft) {
        if (draft.handedOver().isPresent()) {
            return Text.of("待复核发布", "to be published");
        }
        if (draft.isUnclaimed()) {
            return Text.of("待认领", "to be claimed");
        }
        return draft.returned().isPresent() ? Text.of("退回修改", "given back") : Text.of("起草中", "being written");
    }

    private static Text about(BookDraft draft, Actor actor) {
        var names = Names.of(actor);
        var authors = draft.authors().stream().map(names::of).collect(Collectors.joining("、"));
        var reason = draft.handedOver()
                .map(HandedOver::reason)
                .or(() -> draft.returned().map(Returned::remark))
                .map(why -> " · " + why)
                .orElse("");
        return Text.of("规则草稿 · " + authors + reason, "draft of the rules · " + authors + reason);
    }
}
