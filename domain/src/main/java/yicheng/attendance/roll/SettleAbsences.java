package yicheng.attendance.roll;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.attendance.RollMark;
import yicheng.attendance.member.HeldMeetings;
import yicheng.journal.Entry;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.notice.Telling;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/**
 * What the clock does: once a rule says of somebody who has not signed in that he is absent without leave, absences are
 * final (K-17). A meeting whose roll nobody keeps is left alone, for there the paper counts.
 */
public final class SettleAbsences {

    private final Rolls rolls;
    private final RollActs acts;
    private final HeldMeetings meetings;
    private final Transactions transactions;
    private final Telling telling;
    private final Clock clock;

    public SettleAbsences(
            Rolls rolls,
            RollActs acts,
            HeldMeetings meetings,
            Transactions transactions,
            Telling telling,
            Clock clock) {
        this.rolls = rolls;
        this.acts = acts;
        this.meetings = meetings;
        this.transactions = transactions;
        this.telling = telling;
        this.clock = clock;
    }

    /** To be asked again and again. */
    public List<Rolls.Kept> handle() {
        var now = LocalDateTime.now(clock);
        return rolls.unsettled().stream()
                .map(kept -> kept.roll().meeting())
                .filter(ref -> meetings.find(ref)
                        .filter(meeting -> meeting.hasBegun(now))
                        .isPresent())
                .flatMap(ref -> settled(ref).stream())
                .toList();
    }

    private Optional<Rolls.Kept> settled(MeetingRef ref) {
        return transactions.inOne(() -> {
            var occasion = acts.occasion(ref);
            var roll = occasion.roll();
            var absences = occasion.judge().absences(roll, occasion.local());
            boolean over =
                    !occasion.local().isBefore(occasion.roster().meeting().end());
            if (roll.settled().isPresent() || !roll.isKept() || absences.isEmpty() && !over) {
                return Optional.<Rolls.Kept>empty();
            }
            var names = absences.stream().map(SettleAbsences::named).collect(Collectors.joining("、"));
            if (!absences.isEmpty()) {
                telling.all(
                        actor -> actor.mayEverywhere(Operation.ISSUE_CIRCULARS),
                        new Telling.Message(
                                roll.subject() + "/absent",
                                Text.of(
                                        "%s无故缺席：%s，请按期通报"
                                                .formatted(
                                                        occasion.roster()
                                                                .meeting()
                                                                .name()
                                                                .zh(),
                                                        names),
                                        "absent without leave from %s: %s; a circular is due"
                                                .formatted(
                                                        occasion.roster()
                                                                .meeting()
                                                                .name()
                                                                .en(),
                                                        names)),
                                roll.subject()),
                        occasion.now());
            }
            return Optional.of(acts.keep(
                    Entry.SYSTEM,
                    "roll.settled",
                    new RollActs.Outcome(roll.settled(absences, occasion.now()), Map.of("absent", names)),
                    occasion,
                    acts.version(roll.meeting())));
        });
    }

    private static String named(Absence absence) {
        return absence.kind() == RollMark.Kind.ABSENT
                ? absence.name()
                : "%s（%s）".formatted(absence.name(), absence.kind().label().zh());
    }
}
