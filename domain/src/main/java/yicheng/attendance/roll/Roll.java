package yicheng.attendance.roll;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;

/**
 * The roll of one meeting. Each step returns the next state of it; whether the step is allowed is asked before.
 *
 * @param present in the order in which they were entered
 * @param settled when absences became final; empty before
 * @param reports to the host, in the order of time
 */
public record Roll(
        MeetingRef meeting,
        List<Presence> present,
        Optional<Instant> settled,
        List<Absence> absences,
        List<HostReport> reports,
        Optional<Circular> circular) {

    public Roll {
        present = List.copyOf(present);
        absences = List.copyOf(absences);
        reports = List.copyOf(reports);
    }

    public static Roll of(MeetingRef meeting) {
        return new Roll(meeting, List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** What the journal calls it. */
    public String subject() {
        return "roll/" + meeting;
    }

    public Optional<Presence> presence(String key) {
        return present.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Somebody enters others, so that who is not entered is not there; one who signed in on his own phone says nothing of others. */
    boolean isKept() {
        return present.stream().anyMatch(one -> !one.enteredBy().value().equals(one.key()));
    }

    /** Absences are final, and no circular has named anybody: what was found is still put right. */
    boolean canBeMended() {
        return settled.isPresent() && circular.isEmpty();
    }

    /** That person was absent, or was not after all. */
    Roll finding(String key, Optional<Absence> absence) {
        var others = absences.stream().filter(one -> !one.key().equals(key));
        return with(Stream.concat(others, absence.stream()).toList());
    }

    Roll with(List<Absence> found) {
        return new Roll(meeting, present, settled, found, reports, circular);
    }

    Roll entering(Presence presence) {
        var others = present.stream().filter(one -> !one.key().equals(presence.key()));
        var all = presence(presence.key()).isPresent()
                ? present.stream()
                        .map(one -> one.key().equals(presence.key()) ? presence : one)
                        .toList()
                : Stream.concat(others, Stream.of(presence)).toList();
        return new Roll(meeting, all, settled, absences, reports, circular);
    }

    Roll without(String key) {
        var others = present.stream().filter(one -> !one.key().equals(key)).toList();
        return new Roll(meeting, others, settled, absences, reports, circular);
    }

    Roll settled(List<Absence> found, Instant at) {
        return new Roll(meeting, present, Optional.of(at), found, reports, circular);
    }

    Roll reporting(HostReport report) {
        var all = Stream.concat(reports.stream(), Stream.of(report)).toList();
        return new Roll(meeting, present, settled, absences, all, circular);
    }

    /** Where nobody kept the roll it is settled herewith. */
    Roll issuing(Circular issued) {
        var closed = settled.or(() -> Optional.of(issued.at()));
        return new Roll(meeting, present, closed, absences, reports, Optional.of(issued));
    }
}
