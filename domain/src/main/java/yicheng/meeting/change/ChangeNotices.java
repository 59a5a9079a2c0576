package yicheng.meeting.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.arrangement.Settled;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Telling;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/** Tells the one who decides that a change waits, and those it concerns what was decided. */
public final class ChangeNotices {

    /** @param outside who was asked to come and has no account, with what is needed to ring him up */
    public record Coming(Set<Person.Id> people, List<String> outside) {}

    private final Telling telling;
    private final Function<PlannedMeeting, Coming> coming;

    /** @param coming who was to come to a meeting, as it was planned before */
    public ChangeNotices(Telling telling, Function<PlannedMeeting, Coming> coming) {
        this.telling = telling;
        this.coming = coming;
    }

    /** Inside the unit that keeps the proposal. */
    void proposed(PlannedMeeting planned, Meetings.Kept kept, Instant now) {
        kept.meeting().proposed().ifPresent(proposal -> {
            var change = proposal.arrangement().said();
            var text = Text.of(
                    "%s拟%s，请决定".formatted(planned.name().zh(), change.zh()),
                    "the %s is to be %s; please decide".formatted(planned.name().en(), change.en()));
            tell(
                    kept,
                    "proposed",
                    text,
                    now,
                    actor -> actor.mayEverywhere(Operation.DECIDE_MEETINGS)
                            && !actor.id().equals(proposal.by()));
        });
    }

    /** Who is to come to it, before it is changed. */
    Coming coming(PlannedMeeting planned) {
        return coming.apply(planned);
    }

    /**
     * Inside the unit that keeps the decision: who proposed it, and once it is agreed everybody whom it concerns.
     *
     * @param after as it is planned now
     */
    void settled(
            PlannedMeeting planned,
            Optional<PlannedMeeting> after,
            Meetings.Kept kept,
            Settled settled,
            Coming expected,
            Instant now) {
        var arrangement = settled.proposal().arrangement();
        var change = arrangement.said();
        var leave = ofNotice(leave(arrangement), kept, arrangement, after);
        var text = settled.agreed()
                ? Text.of(
                        "%s%s，各项时限随之改变；%s".formatted(planned.name().zh(), change.zh(), leave.zh()),
                        "the %s: %s, and every time limit with it; %s"
                                .formatted(planned.name().en(), change.en(), leave.en()))
                : Text.of(
                        "%s没有同意%s：%s".formatted(planned.name().zh(), change.zh(), settled.remark()),
                        "the %s stays as it was, not %s: %s"
                                .formatted(planned.name().en(), change.en(), settled.remark()));
        var people = settled.agreed() ? expected.people() : Set.<Person.Id>of();
        tell(
                kept,
                "settled",
                text,
                now,
                actor -> !actor.id().equals(settled.by())
                        && (actor.id().equals(settled.proposal().by())
                                || settled.agreed() && isConcerned(actor)
                                || people.contains(actor.id())));
        if (settled.agreed() && !(arrangement instanceof Arrangement.Apart)) {
            ring(planned, kept, expected.outside(), change, now);
        }
    }

    /** The office rings up whom no inbox reaches. */
    private void ring(PlannedMeeting planned, Meetings.Kept kept, List<String> outside, Text change, Instant now) {
        if (outside.isEmpty()) {
            return;
        }
        var text = Text.of(
                "请电话告知%s：%s%s"
                        .formatted(String.join("、", outside), planned.name().zh(), change.zh()),
                "please ring up %s: the %s, %s"
                        .formatted(String.join(", ", outside), planned.name().en(), change.en()));
        tell(kept, "ring", text, now, actor -> actor.mayEverywhere(Operation.REVIEW_OBSERVERS));
    }

    /** With a word on the notice of the meeting, where one was issued and this bears on it. */
    private static Text ofNotice(
            Text said, Meetings.Kept kept, Arrangement arrangement, Optional<PlannedMeeting> after) {
        var notice = kept.meeting().notice();
        if (notice.isEmpty() || arrangement instanceof Arrangement.Apart) {
            return said;
        }
        boolean stands = after.filter(PlannedMeeting::isHeldItself)
                .flatMap(PlannedMeeting::held)
                .filter(held -> held.start().equals(notice.get().start())
                        && held.end().equals(notice.get().end()))
                .isPresent();
        return stands
                ? Text.of(said.zh() + "；最近一次会议通知仍然有效", said.en() + "; the notice issued last stands")
                : Text.of(said.zh() + "；此前的会议通知作废", said.en() + "; the notice issued before is void");
    }

    /** What becomes of leave that was asked for. */
    private static Text leave(Arrangement arrangement) {
        return arrangement instanceof Arrangement.Cancelled
                ? Text.of("已请的假不再需要", "leave asked for is no longer needed")
                : Text.of("已请的假仍然有效，能到会的请销假", "leave asked for stands; withdraw it if you can come");
    }

    private static boolean isConcerned(Actor actor) {
        return actor.may(Operation.PROPOSE_MEETINGS) || actor.may(Operation.SUBMIT_TOPICS);
    }

    private void tell(Meetings.Kept kept, String what, Text text, Instant now, Predicate<Actor> whom) {
        var subject = kept.meeting().subject();
        var key = "%s/%s/%d".formatted(subject, what, kept.version());
        telling.all(whom, new Telling.Message(key, text, subject), now);
    }
}
