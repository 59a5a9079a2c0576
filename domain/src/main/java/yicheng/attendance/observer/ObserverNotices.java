package yicheng.attendance.observer;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import yicheng.attendance.member.HeldMeeting;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.notice.Telling;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/** Tells whom a step about an observer concerns. Inside the unit that keeps it. */
final class ObserverNotices {

    private final Telling telling;

    ObserverNotices(Telling telling) {
        this.telling = telling;
    }

    /**
     * @param held empty where the meeting is not held any more
     * @param proposer of an ad hoc meeting
     */
    void tell(Observers.Kept kept, Optional<HeldMeeting> held, Optional<Person.Id> proposer, Instant now) {
        var observer = kept.observer();
        var about = new About(kept, held, now);
        switch (observer.steps().get(observer.steps().size() - 1).act()) {
            case PROPOSE ->
                about.tell(
                        office().and(actor -> !observer.isGuest()),
                        "建议%s列席%s，请审核",
                        "%s is proposed for the %s; please check");
            case PASS ->
                about.tell(
                        observer.meeting().kind() == Kind.ADHOC
                                ? actor -> proposer.filter(actor.id()::equals).isPresent()
                                : actor -> actor.mayEverywhere(Operation.DECIDE_OBSERVERS),
                        observer.isGuest() ? "拟邀请%s参加%s，请确定" : "%s列席%s，请审定",
                        observer.isGuest()
                                ? "%s is to be invited to the %s; please decide"
                                : "%s is to observe the %s; please decide");
            case RETURN, DECLINE ->
                about.tell(
                        whoProposed(observer),
                        "%s列席%s：" + observer.stage().label().zh(),
                        "%s at the %s: " + observer.stage().label().en());
            case AGREE ->
                about.tell(
                        office().or(whoProposed(observer)),
                        observer.kind().isInvited() ? "同意%s参加%s，请发邀请函" : "同意%s列席%s，请通知本人",
                        observer.kind().isInvited()
                                ? "%s may come to the %s; please send the letter"
                                : "%s may observe the %s; please notify him");
            case NOTIFY ->
                about.tellHim(
                        "请您列席%s（" + about.when().zh() + "），只参加有关议题，请提前到场候会",
                        "you are to observe the %s (" + about.when().en()
                                + ") for its topic; please wait outside in time");
            case REGRET ->
                about.tell(
                        whoProposed(observer)
                                .or(actor -> proposer.filter(actor.id()::equals).isPresent()),
                        "%s谢绝参加%s",
                        "%s declines to come to the %s");
            case WITHDRAW -> about.calledOff("不再列席%s", "you need not come to the %s");
            case CLOSE -> {
                about.tell(
                        whoProposed(observer), "%s不再列席%s：" + about.why(), "%s need not come to the %s: " + about.why());
                about.calledOff("您不必再列席%s：" + about.why(), "you need not come to the %s: " + about.why());
            }
            case FOLLOW ->
                about.tell(
                        office(), "议题已改会，请重新审核%s列席%s", "the topic went to another meeting; please check %s for the %s");
            case FOLLOW_AGREED -> {
                about.tell(
                        office().or(whoProposed(observer)),
                        "议题已改会，%s改为列席%s，请重新通知",
                        "the topic went to another meeting; %s observes the %s, please tell him anew");
                about.calledOff(
                        "有关议题已改会，请改为列席%s（" + about.when().zh() + "）",
                        "the topic went to another meeting; please observe the %s ("
                                + about.when().en() + ")",
                        Text.of("%s改为参加%s", "%s is to come to the %s instead"));
            }
            case INVITE, ACCEPT, WAIT, CALL_IN, LET_OUT -> {}
        }
    }

    private static Predicate<Actor> office() {
        return actor -> actor.mayEverywhere(Operation.REVIEW_OBSERVERS);
    }

    private static Predicate<Actor> whoProposed(Observer observer) {
        return actor -> observer.department()
                        .filter(department -> actor.may(Operation.PROPOSE_OBSERVERS, department))
                        .isPresent()
                || observer.department().isEmpty() && actor.mayEverywhere(Operation.REVIEW_OBSERVERS);
    }

    /** One step, put into words for those whom it concerns. */
    private final class About {

        private final Observers.Kept kept;
        private final Optional<HeldMeeting> held;
        private final Instant now;

        private About(Observers.Kept kept, Optional<HeldMeeting> held, Instant now) {
            this.kept = kept;
            this.held = held;
            this.now = now;
        }

        private Observer observer() {
            return kept.observer();
        }

        private Text meeting() {
            return held.map(HeldMeeting::name)
                    .orElse(observer().meeting().kind().label());
        }

        private Text when() {
            return held.map(meeting -> DateWords.brief(meeting.start())).orElse(Text.of("时间另告", "time to be told"));
        }

        private String why() {
            return observer().steps().get(observer().steps().size() - 1).remark();
        }

        private void tell(Predicate<Actor> whom, String zh, String en) {
            tell("", whom, zh, en);
        }

        /** @param zh with a place for his name and one for the meeting's */
        private void tell(String suffix, Predicate<Actor> whom, String zh, String en) {
            var name = observer().who().name();
            telling.all(
                    whom,
                    message(
                            suffix,
                            zh.formatted(name, meeting().zh()),
                            en.formatted(name, meeting().en())),
                    now);
        }

        private void tellHim(String zh, String en) {
            observer()
                    .who()
                    .person()
                    .ifPresent(person -> telling.one(
                            person,
                            message(
                                    "/him",
                                    zh.formatted(meeting().zh()),
                                    en.formatted(meeting().en())),
                            now));
        }

        private void calledOff(String zh, String en) {
            calledOff(zh, en, Text.of("%s不再参加%s", "%s is not to come to the %s"));
        }

        /** Where he knows that he was to come; for somebody without an account the office is asked to ring him up. */
        private void calledOff(String zh, String en, Text outside) {
            var steps = observer().steps();
            if (steps.size() < 2
                    || !ObserverStage.TOLD.contains(
                            steps.get(steps.size() - 2).act().to())) {
                return;
            }
            tellHim(zh, en);
            if (observer().who().person().isEmpty()) {
                tell("/ring", office(), outside.zh() + "，请电话告知本人", outside.en() + "; please ring him up");
            }
        }

        private Telling.Message message(String suffix, String zh, String en) {
            var subject = observer().subject();
            return new Telling.Message("%s/%d%s".formatted(subject, kept.version(), suffix), Text.of(zh, en), subject);
        }
    }
}
