package yicheng.attendance.leave;

import java.time.Instant;
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

    /** When the office entered what was asked by telephone; empty for a request in writing. */
    public Optional<Instant> callEntered() {
        return request.channel() == Channel.PHONE ? judged.map(Judged::at) : Optional.empty();
    }

    /** Entered by the office for him (代录). */
    public boolean isEnteredForHim() {
        return !request.enteredBy().equals(person);
    }

    public Leave asked(Judged by, Optional<Supplement> owed) {
        var waits = request.channel() == Channel.PHONE ? LeaveStage.PHONED : LeaveStage.WAITING;
        return at(waits).with(owed).judged(by);
    }

    public Leave decided(Decision by) {
        var next = by.agreed() ? LeaveStage.APPROVED : LeaveStage.REFUSED;
        return new Leave(id, meeting, person, next, request, proxy, Optional.of(by), supplement, contested, judged);
    }

    /** Has to be confirmed anew, where the leave itself is decided. */
    public Leave naming(Proxy other, Judged by) {
        var next = LeaveStage.UNDECIDED.contains(stage) ? stage : LeaveStage.APPROVED;
        return at(next, Optional.of(other)).judged(by);
    }

    public Leave proxyConfirmed(Proxy.Checked by) {
        return at(LeaveStage.PROXY_CONFIRMED, proxy.map(one -> one.checked(by, "")));
    }

    public Leave proxyTurnedDown(Proxy.Checked by, String why) {
        return at(LeaveStage.PROXY_UNFIT, proxy.map(one -> one.checked(by, why)));
    }

    public Leave supplemented(Supplement.Received received) {
        return with(supplement.map(owed -> owed.received(received)));
    }

    public Leave supplementMissed() {
        return with(supplement.map(Supplement::noted));
    }

    /** The meeting was moved; empty where it is not held, so that nothing is owed. */
    public Leave owing(Optional<Supplement> anew) {
        return with(anew);
    }

    /** One objection after the other, where there are more. */
    public Leave contested(String why) {
        var all = contested.isBlank() ? why : contested + "；" + why;
        return new Leave(id, meeting, person, stage, request, proxy, decision, supplement, all, judged);
    }

    /** Who comes after all owes no written statement. */
    public Leave withdrawn() {
        return at(LeaveStage.WITHDRAWN).with(Optional.empty());
    }

    /** As far as it concerns who is to stand in: which meeting, with what authority, and how it stands; not why or how late. */
    public Leave asTheProxySees() {
        var bare = new Request(
                LeaveKind.OTHER, "", request.channel(), request.asked(), request.enteredBy(), request.takenBy(), "");
        return new Leave(
                id, meeting, person, stage, bare, proxy, Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    /** What was judged, and with it the kind and the lateness, is not for who looks. */
    public boolean isBare() {
        return stage != LeaveStage.DRAFT && judged.isEmpty();
    }

    private Leave at(LeaveStage next) {
        return at(next, proxy);
    }

    private Leave at(LeaveStage next, Optional<Proxy> who) {
        return new Leave(id, meeting, person, next, request, who, decision, supplement, contested, judged);
    }

    private Leave with(Optional<Supplement> changed) {
        return new Leave(id, meeting, person, stage, request, proxy, decision, changed, contested, judged);
    }

    private Leave judged(Judged by) {
        return new Leave(id, meeting, person, stage, request, proxy, decision, supplement, contested, Optional.of(by));
    }
}
