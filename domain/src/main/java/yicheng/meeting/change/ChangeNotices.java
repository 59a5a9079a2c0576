package yicheng.meeting.change;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.arrangement.Settled;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Notice;
import yicheng.notice.Notices;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/** Tells the one who decides that a change waits, and those it concerns what was decided. */
public final class ChangeNotices {

    private final Notices notices;
    private final Organisations organisations;
    private final ZoneId zone;

    public ChangeNotices(Notices notices, Organisations organisations, ZoneId zone) {
        this.notices = notices;
        this.organisations = organisations;
        this.zone = zone;
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

    /** Inside the unit that keeps the decision: who proposed it, and once it is agreed the office and the departments. */
    void settled(PlannedMeeting planned, Meetings.Kept kept, Settled settled, Instant now) {
        var change = settled.proposal().arrangement().said();
        var text = settled.agreed()
                ? Text.of(
                        "%s%s，各项时限随之改变".formatted(planned.name().zh(), change.zh()),
                        "the %s: %s, and every time limit with it"
                                .formatted(planned.name().en(), change.en()))
                : Text.of(
                        "%s没有同意%s：%s".formatted(planned.name().zh(), change.zh(), settled.remark()),
                        "the %s stays as it was, not %s: %s"
                                .formatted(planned.name().en(), change.en(), settled.remark()));
        tell(
                kept,
                "settled",
                text,
                now,
                actor -> !actor.id().equals(settled.by())
                        && (actor.id().equals(settled.proposal().by()) || settled.agreed() && isConcerned(actor)));
    }

    private static boolean isConcerned(Actor actor) {
        return actor.may(Operation.PROPOSE_MEETINGS) || actor.may(Operation.SUBMIT_TOPICS);
    }

    private void tell(Meetings.Kept kept, String what, Text text, Instant now, Predicate<Actor> whom) {
        var key = "%s/%s/%d".formatted(kept.meeting().subject(), what, kept.version());
        people(now, whom)
                .forEach(person ->
                        notices.add(Notice.of(person, key, text, kept.meeting().subject(), now)));
    }

    private Stream<Person.Id> people(Instant now, Predicate<Actor> whom) {
        var day = now.atZone(zone).toLocalDate();
        return organisations.current().map(Organisations.Kept::organisation).stream()
                .flatMap(unit -> unit.people().stream().map(person -> Actor.of(person, unit, day)))
                .filter(whom)
                .map(Actor::id);
    }
}
