package yicheng.attendance.leave.act;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Supplement;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.HeldMeetings;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.policy.RuleBooks;

/**
 * What the clock does about written statements: reminds on the day they are due, and notes
 * those that did not come. A statement follows its meeting when that is moved.
 */
public final class SupplementClock {

    private final Leaves leaves;
    private final HeldMeetings meetings;
    private final LeaveJudge judge;
    private final RuleBooks books;
    private final LeaveNotices notices;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public SupplementClock(
            Leaves leaves,
            HeldMeetings meetings,
            LeaveJudge judge,
            RuleBooks books,
            LeaveNotices notices,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.leaves = leaves;
        this.meetings = meetings;
        this.judge = judge;
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
            var meeting = meetings.find(kept.leave().meeting());
            missed += meeting.isPresent() && isMissed(kept, meeting.get(), now) ? 1 : 0;
        }
        return missed;
    }

    /** As long as the meeting is not held nothing is due. */
    private boolean isMissed(Leaves.Kept kept, HeldMeeting meeting, LocalDateTime now) {
        var owed = kept.leave().supplement().orElseThrow();
        if (!owed.meetingDay().equals(meeting.day())) {
            move(kept.leave().id(), meeting);
            return false;
        }
        if (now.isAfter(owed.due())) {
            return missed(kept.leave().id());
        }
        if (reminder(meeting, owed.due())
                .filter(moment -> !now.isBefore(moment))
                .isPresent()) {
            transactions.inOne(() -> {
                notices.remind(kept, false, clock.instant());
                return kept;
            });
        }
        return false;
    }

    /** The meeting was moved: what is owed is due after it, by the rules as they are now. */
    private void move(Leave.Id id, HeldMeeting meeting) {
        transactions.inOne(() -> {
            var kept = owing(id);
            kept.ifPresent(one -> {
                var now = clock.instant();
                var due = judge.supplementDue(meeting);
                var anew = due.map(moment -> Supplement.owed(moment, meeting.day()));
                var next = leaves.save(one.leave().owing(anew), now, one.version());
                journal.append(Entry.of(
                        now,
                        Entry.SYSTEM,
                        "leave.supplement-moved",
                        next.leave().subject(),
                        due.map(moment -> Map.of("due", moment.toString())).orElse(Map.of())));
                notices.moved(next, now);
            });
            return kept.isPresent();
        });
    }

    private Optional<LocalDateTime> reminder(HeldMeeting meeting, LocalDateTime due) {
        return LeaveJudge.terms(books.inForce(), meeting)
                .filter(AttendanceTerm.SupplementReminder.class::isInstance)
                .map(AttendanceTerm.SupplementReminder.class::cast)
                .map(AttendanceTerm.SupplementReminder::at)
                .findFirst()
                .map((LocalTime at) -> due.toLocalDate().atTime(at));
    }

    private Optional<Leaves.Kept> owing(Leave.Id id) {
        return leaves.find(id)
                .filter(one -> one.leave()
                        .supplement()
                        .filter(owed -> owed.isOwed() && !owed.missed())
                        .isPresent());
    }

    private boolean missed(Leave.Id id) {
        return transactions.inOne(() -> {
            var kept = owing(id);
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
