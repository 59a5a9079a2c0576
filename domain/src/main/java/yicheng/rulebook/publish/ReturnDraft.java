package yicheng.rulebook.publish;

import java.util.Map;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.DraftActs;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.Returned;

/** Whoever was asked to publish a draft gives it back to its authors, and says what he wants changed. */
public final class ReturnDraft {

    public record Command(BookDraft.Id draft, long basedOn, String remark) {}

    private final DraftActs acts;
    private final WhoPublishes whoPublishes;
    private final PublishNotices notices;

    public ReturnDraft(DraftActs acts, WhoPublishes whoPublishes, PublishNotices notices) {
        this.acts = acts;
        this.whoPublishes = whoPublishes;
        this.notices = notices;
    }

    /** @throws yicheng.journal.StaleVersion when somebody else changed the draft meanwhile */
    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Operation.PUBLISH_RULES, "rules.draft-returned", command.draft(), occasion -> {
            DraftActs.requireVersion(occasion, command.basedOn());
            return whoPublishes
                    .mayPublish(actor, occasion.draft())
                    .then(HandOverDraft::handedOver)
                    .then(draft -> remark(command))
                    .then(remark -> returned(actor, occasion, remark));
        });
    }

    private static Answer<String> remark(Command command) {
        var remark = command.remark().strip();
        return remark.isEmpty() || remark.length() > Demands.LONGEST_REASON
                ? Demands.refused(
                        Ground.POLICY,
                        DraftRules.REMARK,
                        "remark",
                        "请写明要改什么，1 至 %d 个字，这里是 %d 个字".formatted(Demands.LONGEST_REASON, remark.length()),
                        "say what is to be changed in 1 to %d characters; these are %d"
                                .formatted(Demands.LONGEST_REASON, remark.length()))
                : new Answer.Done<>(remark);
    }

    private Answer<DraftActs.Step> returned(Actor actor, DraftActs.Occasion occasion, String remark) {
        var returned = new Returned(actor.id(), occasion.now(), remark);
        notices.returned(occasion.draft(), returned, occasion.next());
        return new Answer.Done<>(new DraftActs.Step(occasion.draft().returned(returned), Map.of("remark", remark)));
    }
}
