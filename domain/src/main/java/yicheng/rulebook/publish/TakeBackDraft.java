package yicheng.rulebook.publish;

import java.util.Map;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.DraftActs;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.draft.Drafts;

/** An author no longer asks for his draft to be published; its text and report stay as they are. */
public final class TakeBackDraft {

    public record Command(BookDraft.Id draft, long basedOn) {}

    private final DraftActs acts;
    private final PublishNotices notices;

    public TakeBackDraft(DraftActs acts, PublishNotices notices) {
        this.acts = acts;
        this.notices = notices;
    }

    /** Also for who handed it over without having written any of it. */
    public static boolean isFor(Actor actor, BookDraft draft) {
        return draft.isBy(actor.id())
                || draft.handedOver()
                        .filter(asked -> asked.by().equals(actor.id()))
                        .isPresent();
    }

    /** @throws yicheng.journal.StaleVersion when somebody else changed the draft meanwhile */
    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, "rules.draft-taken-back", command.draft(), occasion -> {
            DraftActs.requireVersion(occasion, command.basedOn());
            return HandOverDraft.handedOver(occasion.draft())
                    .then(draft -> isFor(actor, draft) ? takenBack(occasion) : ofOthers());
        });
    }

    private Answer<DraftActs.Step> takenBack(DraftActs.Occasion occasion) {
        var draft = occasion.draft();
        notices.takenBack(draft, occasion.next(), occasion.now());
        return new Answer.Done<>(new DraftActs.Step(draft.takenBack(), Map.of("title", draft.title())));
    }

    private static Answer<DraftActs.Step> ofOthers() {
        return Demands.refused(
                Ground.RIGHTS,
                DraftRules.HANDED_OVER,
                "draft",
                "这份草稿是别人起草、别人送审的，请由他们撤回",
                "others wrote this draft and handed it over; one of them takes it back");
    }
}
