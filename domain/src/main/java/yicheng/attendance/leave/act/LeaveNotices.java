package yicheng.attendance.leave.act;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingHost;
import yicheng.calendar.DateWords;
import yicheng.notice.Telling;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/** Tells whom a step on a request for leave concerns. Inside the unit that keeps it. */
public final class LeaveNotices {

    /** To whom, and what. */
    private record Told(Set<Person.Id> whom, Text text) {}

    private final Telling telling;
    private final Organisations organisations;

    public LeaveNotices(Telling telling, Organisations organisations) {
        this.telling = telling;
        this.organisations = organisations;
    }

    void tell(String event, Leaves.Kept kept, HeldMeeting meeting, Instant now) {
        organisations
                .current()
                .map(Organisations.Kept::organisation)
                .flatMap(unit -> told(event, kept.leave(), meeting, unit))
                .ifPresent(told -> told.whom()
                        .forEach(person -> telling.one(
                                person,
                                new Telling.Message(
                                        "%s/%s/%d".formatted(kept.leave().subject(), event, kept.version()),
                                        told.text(),
                                        kept.leave().subject()),
                                now)));
    }

    /** By the clock: the statement is due today, or was due. */
    void remind(Leaves.Kept kept, boolean missed, Instant now) {
        var leave = kept.leave();
        leave.supplement().ifPresent(owed -> {
            var due = DateWords.of(owed.due());
            var text = missed
                    ? Text.of(
                            "电话请假的书面说明逾期未补，将列入通报；请尽快补交",
                            "the written statement after your call is overdue and will be in the circular; hand it in soon")
                    : Text.of(
                            "电话请假的书面说明请于 %s 前补交".formatted(due.zh()),
                            "the written statement after your call is due on %s".formatted(due.en()));
            telling.one(
                    leave.person(),
                    new Telling.Message(leave.subject() + (missed ? "/missed" : "/due"), text, leave.subject()),
                    now);
        });
    }

    private static Optional<Told> told(String event, Leave leave, HeldMeeting meeting, Organisation unit) {
        var name = unit.person(leave.person()).map(Person::name).orElse("");
        var when = "%s（%s）"
                .formatted(meeting.name().zh(), DateWords.brief(meeting.start()).zh());
        var at = "%s, %s"
                .formatted(meeting.name().en(), DateWords.brief(meeting.start()).en());
        return LeaveAct.of(event).flatMap(act -> switch (act) {
            case SAVE, DISCARD -> Optional.empty();
            case ASK ->
                Optional.of(new Told(
                        host(leave, meeting, unit),
                        Text.of(
                                "%s向您请假：%s，请决定".formatted(name, when),
                                "%s asks you for leave: %s".formatted(name, at))));
            case ENTER_CALL ->
                Optional.of(new Told(
                        with(host(leave, meeting, unit), leave.person()),
                        Text.of(
                                "办公室代录%s电话请假：%s，待主持人决定".formatted(name, when),
                                "the office entered leave by telephone for %s: %s; the host decides"
                                        .formatted(name, at))));
            case APPROVE, REFUSE, ENTER_CONSENT ->
                Optional.of(new Told(
                        with(proxy(leave), leave.person()),
                        Text.of(
                                "%s的请假%s：%s%s"
                                        .formatted(name, leave.stage().label().zh(), when, standing(leave, unit)),
                                "leave of %s, %s: %s"
                                        .formatted(
                                                name, at, leave.stage().label().en()))));
            case NAME_PROXY ->
                Optional.of(new Told(
                        host(leave, meeting, unit),
                        Text.of(
                                "%s另派了代会人：%s，请确认".formatted(name, when),
                                "%s named another proxy: %s".formatted(name, at))));
            case CONFIRM_PROXY, TURN_DOWN_PROXY ->
                Optional.of(new Told(
                        with(proxy(leave), leave.person()),
                        Text.of(
                                "%s：%s%s".formatted(when, leave.stage().label().zh(), standing(leave, unit)),
                                "%s: %s".formatted(at, leave.stage().label().en()))));
            case SUPPLEMENT, CONTEST, WITHDRAW ->
                Optional.of(new Told(
                        with(host(leave, meeting, unit), office(meeting, unit)),
                        Text.of(
                                "%s%s：%s".formatted(name, act.label().zh(), when),
                                "%s: %s, %s".formatted(name, act.label().en(), at))));
        });
    }

    private static String standing(Leave leave, Organisation unit) {
        return leave.proxy()
                .filter(proxy -> leave.stage() != LeaveStage.REFUSED)
                .map(proxy -> "；代会人%s（%s）"
                        .formatted(
                                unit.person(proxy.person()).map(Person::name).orElse(""),
                                proxy.kind().label().zh()))
                .orElse("");
    }

    private static Set<Person.Id> proxy(Leave leave) {
        return leave.proxy().map(Proxy::person).map(Set::of).orElse(Set.of());
    }

    private static Set<Person.Id> host(Leave leave, HeldMeeting meeting, Organisation unit) {
        return MeetingHost.on(unit, meeting.day())
                .decidesAbout(leave.person())
                .map(host -> Set.of(host.id()))
                .orElse(Set.of());
    }

    private static Person.Id[] office(HeldMeeting meeting, Organisation unit) {
        return unit.people().stream()
                .filter(person -> Actor.of(person, unit, meeting.day()).mayEverywhere(Operation.ENTER_LEAVE))
                .map(Person::id)
                .toArray(Person.Id[]::new);
    }

    private static Set<Person.Id> with(Set<Person.Id> some, Person.Id... more) {
        var all = new LinkedHashSet<>(some);
        Stream.of(more).forEach(all::add);
        return all;
    }
}
