package yicheng.attendance.leave;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.attendance.Channel;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
import yicheng.policy.Finding;

/**
 * One request for leave. Each step returns the next state of it; whether the step is allowed is asked before.
 *
 * @param person who is away
 * @param proxy who comes in his place, as last named
 * @param decision by the host, once there is one
 * @param supplement the written statement that follows a call
 * @param contested what he says against an entry made for him; blank where he says nothing
 * @param judged what the rules said when it was asked for, last; empty for a draft
 */
public record Leave(
        Id id,
        MeetingRef meeting,
        Person.Id person,
        LeaveStage stage,
        Request request,
        Optional<Proxy> proxy,
        Optional<Decision> decision,
        Optional<Supplement> supplement,
        String contested,
        Optional<Judged> judged) {

    public record Id(String value) {
        public Id {
            if (value.isBlank()) {
                throw new IllegalArgumentException("leave id must not be blank");
            }
        }
    }

    /**
     * What was asked.
     *
     * @param asked when: of a call its own moment
     * @param enteredBy who typed it in; another one than the person where the office did (代录)
     * @param takenBy who took the call; blank for a request in writing
     * @param opinion what he has to say on the topics, to be read out; may be blank
     */
    public record Request(
            LeaveKind kind,
            String reason,
            Channel channel,
            Instant asked,
            Person.Id enteredBy,
            String takenBy,
            String opinion) {}

    /**
     * What the host decided.
     *
     * @param by the host
     * @param enteredBy who entered it: another one where he said it and the office wrote it down
     * @param lender whose chair it is, where it was delegated
     */
    public record Decision(
            boolean agreed, Person.Id by, Person.Id enteredBy, Optional<Person.Id> lender, Instant at, String remark) {}

    /**
     * A written statement that is owed.
     *
     * @param due in the office's zone
     * @param received when, and what it says
     * @param missed it had not come when it was due; stays so when it comes later
     */
    public record Supplement(LocalDateTime due, Optional<Received> received, boolean missed) {

        /** @param enteredBy the office, for one that came on paper */
        public record Received(Instant at, Person.Id enteredBy, String text) {}

        public boolean isOwed() {
            return received.isEmpty();
        }
    }

    /** @param facts what the rules saw, in canonical form: see {@link LeaveText} */
    public record Judged(
            Instant at,
            Edition edition,
            String calendarVersion,
            SortedMap<String, String> facts,
            List<Finding> findings) {
        public Judged {
            facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
            findings = List.copyOf(findings);
        }
    }

    public static Leave draft(Id id, MeetingRef meeting, Person.Id person, Request request, Optional<Proxy> proxy) {
        return new Leave(
                id,
                meeting,
                person,
                LeaveStage.DRAFT,
                request,
                proxy,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** What the journal calls it. */
    public String subject() {
        return "leave/" + id.value();
    }

    /** Asked for after the cut-off (逾时). */
    public boolean isLate() {
        return judged.stream()
                .flatMap(by -> by.findings().stream())
                .anyMatch(finding -> finding.effect() == Effect.LATE);
    }

    /** Entered by the office for him (代录). */
    public boolean isEnteredForHim() {
        return !request.enteredBy().equals(person);
    }

    public Leave asked(Judged by, Optional<Supplement> owed) {
        var waits = request.channel() == Channel.PHONE ? LeaveStage.PHONED : LeaveStage.WAITING;
        return new Leave(id, meeting, person, waits, request, proxy, decision, owed, contested, Optional.of(by));
    }

    public Leave decided(Decision by) {
        var next = by.agreed() ? LeaveStage.APPROVED : LeaveStage.REFUSED;
        return new Leave(id, meeting, person, next, request, proxy, Optional.of(by), supplement, contested, judged);
    }

    /** Has to be confirmed anew, where the leave itself is decided. */
    public Leave naming(Proxy other, Judged by) {
        var next = LeaveStage.UNDECIDED.contains(stage) ? stage : LeaveStage.APPROVED;
        return new Leave(
                id,
                meeting,
                person,
                next,
                request,
                Optional.of(other),
                decision,
                supplement,
                contested,
                Optional.of(by));
    }

    public Leave proxyConfirmed() {
        return at(LeaveStage.PROXY_CONFIRMED);
    }

    public Leave proxyTurnedDown(String why) {
        return new Leave(
                id,
                meeting,
                person,
                LeaveStage.PROXY_UNFIT,
                request,
                proxy.map(one -> one.turnedDown(why)),
                decision,
                supplement,
                contested,
                judged);
    }

    public Leave supplemented(Supplement.Received received) {
        return with(supplement.map(owed -> new Supplement(owed.due(), Optional.of(received), owed.missed())));
    }

    public Leave supplementMissed() {
        return with(supplement.map(owed -> new Supplement(owed.due(), owed.received(), true)));
    }

    public Leave contested(String why) {
        return new Leave(id, meeting, person, stage, request, proxy, decision, supplement, why, judged);
    }

    /** Who comes after all owes no written statement. */
    public Leave withdrawn() {
        return at(LeaveStage.WITHDRAWN).with(Optional.empty());
    }

    private Leave at(LeaveStage next) {
        return new Leave(id, meeting, person, next, request, proxy, decision, supplement, contested, judged);
    }

    private Leave with(Optional<Supplement> changed) {
        return new Leave(id, meeting, person, stage, request, proxy, decision, changed, contested, judged);
    }
}
