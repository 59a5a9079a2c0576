package yicheng.attendance.leave.act;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.HeldMeetings;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.policy.RuleBooks;

/** What the clock does about written statements: reminds on the day they are due, and notes those that did not come. */
public final class SupplementClock {

    private final Leaves leaves;
    private final HeldMeetings meetings;
    private final RuleBooks books;
    private final LeaveNotices notices;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public SupplementClock(
            Leaves leaves,
            HeldMeetings meetings,
            RuleBooks books,
            LeaveNotices notices,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.leaves = leaves;
        this.meetings = meetings;
        this.books = books;
        this.notices = notices;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /** To be asked again and again. Gives how many were noted as missed. */
    public int handle() {
        var now = LocalDateTime.now(clock);
        int missed = 0;
        for (var kept : leaves.owing()) {
            var due = kept.leave().supplement().orElseThrow().due();
            if (now.isAfter(due)) {
                missed += missed(kept.leave().id()) ? 1 : 0;
            } else if (reminder(kept.leave(), due)
                    .filter(moment -> !now.isBefore(moment))
                    .isPresent()) {
                transactions.inOne(() -> {
                    notices.remind(kept, false, clock.instant());
                    return kept;
                });
            }
        }
        return missed;
    }

    private Optional<LocalDateTime> reminder(Leave leave, LocalDateTime due) {
        return meetings.find(leave.meeting())
                .flatMap(meeting -> LeaveJudge.terms(books.inForce(), meeting)
                        .filter(AttendanceTerm.SupplementReminder.class::isInstance)
                        .map(AttendanceTerm.SupplementReminder.class::cast)
                        .map(AttendanceTerm.SupplementReminder::at)
                        .findFirst())
                .map((LocalTime at) -> due.toLocalDate().atTime(at));
    }

    private boolean missed(Leave.Id id) {
        return transactions.inOne(() -> {
            var kept = leaves.find(id)
                    .filter(one -> one.leave()
                            .supplement()
                            .filter(owed -> owed.isOwed() && !owed.missed())
                            .isPresent());
            kept.ifPresent(one -> {
                var now = clock.instant();
                var next = leaves.save(one.leave().supplementMissed(), now, one.version());
                journal.append(Entry.of(
                        now,
                        Entry.SYSTEM,
                        "leave.supplement-missed",
                        next.leave().subject(),
                        Map.of()));
                notices.remind(next, true, now);
            });
            return kept.isPresent();
        });
    }
}
