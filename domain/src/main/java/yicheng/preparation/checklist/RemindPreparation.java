package yicheng.preparation.checklist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.journal.Transactions;
import yicheng.notice.Telling;
import yicheng.people.rights.Operation;
import yicheng.policy.RuleBooks;
import yicheng.policy.Text;
import yicheng.preparation.Checklist;
import yicheng.preparation.Preparation;
import yicheng.preparation.PreparationTerms;
import yicheng.preparation.sitting.Sitting;
import yicheng.preparation.sitting.Sittings;

/**
 * What the clock does: reminds the office of what is left of a checklist, as long before as the rule book says. Each time is
 * told once.
 */
public final class RemindPreparation {

    private static final int DAYS_AHEAD = 15;

    private record Reminder(Sitting sitting, ListedItem.Listed list, LocalDateTime moment) {}

    private final Sittings sittings;
    private final RuleBooks books;
    private final Checklists checklists;
    private final Telling telling;
    private final Transactions transactions;
    private final Clock clock;

    public RemindPreparation(
            Sittings sittings,
            RuleBooks books,
            Checklists checklists,
            Telling telling,
            Transactions transactions,
            Clock clock) {
        this.sittings = sittings;
        this.books = books;
        this.checklists = checklists;
        this.telling = telling;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** To be asked again and again. */
    public void handle() {
        var now = LocalDateTime.now(clock);
        var reminders = sittings.between(now, now.plusDays(DAYS_AHEAD)).stream()
                .flatMap(sitting -> reminders(sitting, now))
                .toList();
        if (!reminders.isEmpty()) {
            transactions.inOne(() -> {
                reminders.forEach(this::tell);
                return reminders.size();
            });
        }
    }

    private Stream<Reminder> reminders(Sitting sitting, LocalDateTime now) {
        var terms = PreparationTerms.of(books.inForce(), sitting.ref().kind());
        return Arrays.stream(Checklist.values())
                .flatMap(list -> reached(sitting, list, terms, now).stream()
                        .map(moment -> new Reminder(sitting, checklists.of(list, sitting), moment)))
                .filter(reminder -> !reminder.list().open().isEmpty());
    }

    /** The last moment that has come, while the list can still be done in time. */
    private static Optional<LocalDateTime> reached(
            Sitting sitting, Checklist list, PreparationTerms terms, LocalDateTime now) {
        var due = sitting.due(list);
        return Stream.concat(
                        terms.dueReminders(list).stream()
                                .flatMap(term -> due.map(at -> at.minusMinutes(term.minutes())).stream()),
                        terms.startReminders(list).stream()
                                .map(term -> sitting.start().minusMinutes(term.minutes())))
                .filter(moment -> !moment.isAfter(now))
                .filter(moment -> !now.isAfter(due.orElse(sitting.start())))
                .max(LocalDateTime::compareTo);
    }

    private void tell(Reminder reminder) {
        var sitting = reminder.sitting();
        var list = reminder.list();
        var open = list.open();
        var due = DateWords.brief(list.due().orElse(sitting.start()));
        var text = Text.of(
                "%s的%s还有 %d 项未办：%s；%s 前办完"
                        .formatted(sitting.name().zh(), list.list().label().zh(), open.size(), names(open), due.zh()),
                "%d items of the list “%s” of the %s are left, due by %s"
                        .formatted(
                                open.size(),
                                list.list().label().en(),
                                sitting.name().en(),
                                due.en()));
        var about = Preparation.of(sitting.ref()).subject();
        var key = "%s/%s/%s".formatted(about, list.list().code(), reminder.moment());
        telling.all(
                actor -> actor.mayEverywhere(Operation.ARRANGE_MEETINGS),
                new Telling.Message(key, text, about),
                clock.instant());
    }

    private static String names(List<String> open) {
        return String.join("、", open);
    }
}
