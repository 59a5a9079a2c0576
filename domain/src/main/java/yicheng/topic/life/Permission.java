package yicheng.topic.life;

import java.util.List;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Language;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Whether a person may do an act to a topic as it stands: by right, by segregation of duties, by its stage. */
public final class Permission {

    private Permission() {}

    /** What forbids the act to this person or at this stage; to be asked before an offer as well as in the act. */
    public static Optional<Answer<Topics.Kept>> refusal(Actor actor, Act act, Topic topic) {
        if (!hasRight(actor, act, topic)) {
            return Optional.of(actor.refused(act.operation()));
        }
        if (mustStandAside(actor, act, topic)) {
            return Optional.of(new Answer.Refused<>(Ground.RIGHTS, List.of(partial(act))));
        }
        return act.isFrom(topic.stage())
                ? Optional.empty()
                : Optional.of(new Answer.Refused<>(Ground.STATE, List.of(tooEarlyOrLate(act, topic))));
    }

    /** The same without saying why not: every page asks it of every act. */
    public static boolean isOpen(Actor actor, Act act, Topic topic) {
        return act.isFrom(topic.stage()) && hasRight(actor, act, topic) && !mustStandAside(actor, act, topic);
    }

    private static boolean hasRight(Actor actor, Act act, Topic topic) {
        return actor.may(act.operation(), topic.department()) && !isForeignDraft(actor, act, topic);
    }

    private static boolean mustStandAside(Actor actor, Act act, Topic topic) {
        return isReview(act.operation()) && isPartial(actor, topic);
    }

    private static boolean isReview(Operation operation) {
        return operation == Operation.PREPARE_REVIEWS
                || operation == Operation.DECIDE_REVIEWS
                || operation == Operation.MERGE_TOPICS;
    }

    /** A leader drafts for any department, but writes in no draft that somebody else began. */
    private static boolean isForeignDraft(Actor actor, Act act, Topic topic) {
        return act.operation() == Operation.DRAFT_TOPICS
                && !topic.author().equals(actor.id())
                && actor.person().departmentsOn(actor.day()).noneMatch(topic.department()::equals);
    }

    /** The one who signed it, or somebody of its department (policy 3, rule 2). */
    private static boolean isPartial(Actor actor, Topic topic) {
        return topic.receipt()
                        .filter(receipt -> receipt.by().equals(actor.id()))
                        .isPresent()
                || actor.person().departmentsOn(actor.day()).anyMatch(topic.department()::equals);
    }

    private static Finding partial(Act act) {
        return finding(
                act,
                "check.segregation",
                Text.of("提交人不得审核自己提交的议题", "nobody reviews what he or his department submitted"),
                Text.of(
                        "这项议题由您或您的部门提交，不能由您%s，请由办公室其他人员办理；办公室主任须回避的，可把“形式审核决定”委托给办公室秘书"
                                .formatted(act.label().zh()),
                        "you or your department submitted this topic; somebody else of the office has to %s it; the head of the"
                                + " office can lend a clerk the right to decide"
                                        .formatted(act.label().en())),
                Mender.OFFICE);
    }

    private static Finding tooEarlyOrLate(Act act, Topic topic) {
        var stages = Text.of(act.stages(Language.ZH), act.stages(Language.EN));
        return finding(
                act,
                "check.stage",
                Text.of("议题按规定的环节办理", "a topic goes through the stages in their order"),
                Text.of(
                        "议题现为“%s”，不能%s；可%s的环节：%s"
                                .formatted(
                                        topic.stage().label().zh(),
                                        act.label().zh(),
                                        act.label().zh(),
                                        stages.zh()),
                        "the topic is \"%s\"; to %s it has to be: %s"
                                .formatted(
                                        topic.stage().label().en(), act.label().en(), stages.en())),
                Mender.OFFICE);
    }

    private static Finding finding(Act act, String rule, Text name, Text text, Mender mender) {
        return new Finding(
                new RuleRef(rule, name, act.clause()),
                Effect.RETURN,
                Optional.empty(),
                text,
                mender,
                false,
                Optional.empty());
    }
}
