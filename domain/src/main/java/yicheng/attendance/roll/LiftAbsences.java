package yicheng.attendance.roll;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.attendance.member.HeldMeeting;
import yicheng.journal.Entry;
import yicheng.people.Person;

/**
 * Leave that is granted after absences were settled lifts them, as long as no circular has named anybody: a call that
 * came before the meeting may be entered after it, and the host may answer late.
 */
public final class LiftAbsences {

    private final RollActs acts;

    public LiftAbsences(RollActs acts) {
        this.acts = acts;
    }

    /** Inside the unit that keeps the leave. */
    public void handle(HeldMeeting meeting) {
        var occasion = acts.occasion(meeting.ref());
        var was = occasion.roll();
        var now = occasion.judge().mended(was, Optional.empty(), occasion.local());
        if (now.equals(was)) {
            return;
        }
        var lifted = was.absences().stream()
                .filter(absence -> !now.absences().contains(absence))
                .map(Absence::name)
                .collect(Collectors.joining("、"));
        acts.keep(
                Entry.SYSTEM,
                "roll.absence-lifted",
                new RollActs.Outcome(now, Map.of("names", lifted)),
                occasion,
                acts.version(was.meeting()));
    }

    /** When that person signed in; empty where he has not. */
    public Optional<LocalDateTime> signedIn(HeldMeeting meeting, Person.Id person) {
        return acts.occasion(meeting.ref()).roll().presence(person.value()).map(Presence::arrived);
    }

    /** A circular names who was absent, so that nothing is put right any more. */
    public boolean isTooLate(HeldMeeting meeting) {
        return acts.occasion(meeting.ref()).roll().circular().isPresent();
    }
}
