package yicheng.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yicheng.Office;
import yicheng.access.Sessions;
import yicheng.access.WhoActs;
import yicheng.journal.Transactions;
import yicheng.topic.life.Repeats;

/**
 * What an office does by the clock: topics whose time is over go to the next meeting, lists that nobody decided are closed,
 * agendas follow meetings that were changed, observers follow their topics, people are reminded, written statements that are owed are asked for, absences
 * without leave become final, the use of rules is counted on, and what is old is forgotten.
 */
final class Round implements Runnable {

    /** How long a repeated request is known as the one it repeats. */
    private static final Duration REPEATS = Duration.ofDays(7);

    private final List<Runnable> parts;

    Round(List<Runnable> parts) {
        this.parts = List.copyOf(parts);
    }

    static Round of(Office office, Transactions transactions, Sessions sessions, Repeats repeats, Clock clock) {
        return new Round(List.of(
                () -> office.queue().rollOverDue().handle(),
                () -> office.lists().closeLists().handle(),
                () -> office.lists().followMeetings().handle(),
                () -> office.attendance().followTopics().handle(),
                () -> office.lists().remindDue().handle(),
                () -> office.attendance().supplementClock().handle(),
                () -> office.preparation().remindPreparation().handle(),
                () -> office.attendance().settleAbsences().handle(),
                () -> office.ruleBookDesk().ruleStatistics().handle(),
                () -> forget(transactions, sessions, repeats, clock.instant())));
    }

    /** One part that fails keeps none of the others back, and is told at the end. */
    @Override
    public void run() {
        var failed = parts.stream().flatMap(part -> failure(part).stream()).toList();
        if (!failed.isEmpty()) {
            var told = new IllegalStateException("%d parts of the round failed".formatted(failed.size()));
            failed.forEach(told::addSuppressed);
            throw told;
        }
    }

    private static Optional<RuntimeException> failure(Runnable part) {
        try {
            part.run();
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }

    private static void forget(Transactions transactions, Sessions sessions, Repeats repeats, Instant now) {
        transactions.inOne(() -> {
            sessions.closeUnseenSince(now.minus(WhoActs.IDLE));
            repeats.forgetBefore(now.minus(REPEATS));
            return now;
        });
    }
}
