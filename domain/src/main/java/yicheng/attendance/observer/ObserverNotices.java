package yicheng.attendance.observer;

import java.time.Instant;
import java.util.function.Predicate;
import yicheng.attendance.member.HeldMeeting;
import yicheng.calendar.DateWords;
import yicheng.notice.Telling;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/** Tells whom a step about an observer concerns. Inside the unit that keeps it. */
final class ObserverNotices {

    private final Telling telling;

    ObserverNotices(Telling telling) {
        this.telling = telling;
    }

    void tell(Observers.Kept kept, HeldMeeting meeting, Instant now) {
        var observer = kept.observer();
        var act = observer.steps().get(observer.steps().size() - 1).act();
        var name = observer.who().name();
        var when = DateWords.brief(meeting.start());
        switch (act) {
            case PROPOSE ->
                tell(
                        kept,
                        actor -> actor.mayEverywhere(Operation.REVIEW_OBSERVERS),
                        "建议%s列席%s，请审核".formatted(name, meeting.name().zh()),
                        "%s is proposed to observe the %s; please check"
                                .formatted(name, meeting.name().en()),
                        now);
            case PASS ->
                tell(
                        kept,
                        actor -> actor.mayEverywhere(Operation.DECIDE_OBSERVERS),
                        "%s列席%s，请审定".formatted(name, meeting.name().zh()),
                        "%s is to observe the %s; please decide"
                                .formatted(name, meeting.name().en()),
                        now);
            case RETURN, DECLINE ->
                tell(
                        kept,
                        actor -> actor.may(Operation.PROPOSE_OBSERVERS, observer.department()),
                        "%s列席%s：%s"
                                .formatted(
                                        name,
                                        meeting.name().zh(),
                                        observer.stage().label().zh()),
                        "%s at the %s: %s"
                                .formatted(
                                        name,
                                        meeting.name().en(),
                                        observer.stage().label().en()),
                        now);
            case AGREE ->
                tell(
                        kept,
                        actor -> actor.mayEverywhere(Operation.REVIEW_OBSERVERS)
                                || actor.may(Operation.PROPOSE_OBSERVERS, observer.department()),
                        "同意%s列席%s，请通知本人".formatted(name, meeting.name().zh()),
                        "%s may observe the %s; please notify him"
                                .formatted(name, meeting.name().en()),
                        now);
            case NOTIFY ->
                observer.who()
                        .person()
                        .ifPresent(person -> telling.one(
                                person,
                                message(
                                        kept,
                                        "请您列席%s（%s），只参加有关议题，请提前到场候会"
                                                .formatted(meeting.name().zh(), when.zh()),
                                        "you are to observe the %s (%s) for its topic; please wait outside in time"
                                                .formatted(meeting.name().en(), when.en())),
                                now));
            case WAIT, CALL_IN, LET_OUT, WITHDRAW -> {}
        }
    }

    private void tell(Observers.Kept kept, Predicate<Actor> whom, String zh, String en, Instant now) {
        telling.all(whom, message(kept, zh, en), now);
    }

    private static Telling.Message message(Observers.Kept kept, String zh, String en) {
        var subject = kept.observer().subject();
        return new Telling.Message("%s/%d".formatted(subject, kept.version()), Text.of(zh, en), subject);
    }
}
