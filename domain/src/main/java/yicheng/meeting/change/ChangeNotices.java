package yicheng.meeting.change;

import java.time.Instant;
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

    private final Telling telling;
    private final Function<PlannedMeeting, Set<Person.Id>> expected;

    /** @param expected who was to come to a meeting, as it was planned before */
    public ChangeNotices(Telling telling, Function<PlannedMeeting, Set<Person.Id>> expected) {
        this.telling = telling;
        this.expected = expected;
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
    Set<Person.Id> expected(PlannedMeeting planned) {
        return expected.apply(planned);
    }

    /** Inside the unit that keeps the decision: who proposed it, and once it is agreed everybody whom it concerns. */
    void settled(PlannedMeeting planned, Meetings.Kept kept, Settled settled, Set<Person.Id> expected, Instant now) {
        var change = settled.proposal().arrangement().said();
        var leave = noticeVoid(leave(settled.proposal().arrangement()), kept);
        var text = settled.agreed()
                ? Text.of(
                        "%s%s，各项时限随之改变；%s".formatted(planned.name().zh(), change.zh(), leave.zh()),
                        "the %s: %s, and every time limit with it; %s"
                                .formatted(planned.name().en(), change.en(), leave.en()))
                : Text.of(
                        "%s没有同意%s：%s".formatted(planned.name().zh(), change.zh(), settled.remark()),
                        "the %s stays as it was, not %s: %s"
                                .formatted(planned.name().en(), change.en(), settled.remark()));
        var coming = settled.agreed() ? expected : Set.<Person.Id>of();
        tell(
                kept,
                "settled",
                text,
                now,
                actor -> !actor.id().equals(settled.by())
                        && (actor.id().equals(settled.proposal().by())
                                || settled.agreed() && isConcerned(actor)
                                || coming.contains(actor.id())));
    }

    /** With a word on the notice of the meeting, where one was issued. */
    private static Text noticeVoid(Text said, Meetings.Kept kept) {
        return kept.meeting().notice().isEmpty()
                ? said
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
