package yicheng.agenda.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.TopicLists;
import yicheng.calendar.HolidayYears;
import yicheng.journal.Transactions;
import yicheng.meeting.Step;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.Terms;
import yicheng.meeting.terms.TimetableRules;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Notice;
import yicheng.notice.Notices;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.RuleBooks;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

/**
 * What the clock does: reminds the office of a list that is due, and the principal leader of one that waits for him, as long
 * before as the rule book says, and once more when the time is over. Each of them is told once.
 */
public final class RemindDue {

    private static final int DAYS_AHEAD = 40;
    private static final Set<Stage> NOT_LISTED =
            Stream.concat(Stage.inHand().stream(), Stage.listable().stream()).collect(Collectors.toUnmodifiableSet());

    /** @param step {@link Step#LIST} or {@link Step#DECISION} */
    private record Reminder(PlannedMeeting meeting, Step step, LocalDateTime due, boolean over, String key) {}

    private final PlanYear planYear;
    private final RuleBooks books;
    private final HolidayYears holidayYears;
    private final TopicLists lists;
    private final Topics topics;
    private final Organisations organisations;
    private final Notices notices;
    private final Transactions transactions;
    private final Clock clock;

    public RemindDue(
            PlanYear planYear,
            RuleBooks books,
            HolidayYears holidayYears,
            TopicLists lists,
            Topics topics,
            Organisations organisations,
            Notices notices,
            Transactions transactions,
            Clock clock) {
        this.planYear = planYear;
        this.books = books;
        this.holidayYears = holidayYears;
        this.lists = lists;
        this.topics = topics;
        this.organisations = organisations;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** To be asked again and again. */
    public List<Notice> handle() {
        var now = LocalDateTime.now(clock);
        var instant = clock.instant();
        return organisations
                .current()
                .map(Organisations.Kept::organisation)
                .map(unit -> upcoming(now)
                        .flatMap(meeting -> Stream.of(Step.LIST, Step.DECISION)
                                .flatMap(step -> reminder(meeting, step, now).stream()))
                        .filter(this::isNeeded)
                        .flatMap(reminder -> notices(reminder, unit, instant))
                        .toList())
                .map(this::keep)
                .orElse(List.of());
    }

    private List<Notice> keep(List<Notice> told) {
        return told.isEmpty()
                ? told
                : transactions.inOne(() -> {
                    told.forEach(notices::add);
                    return told;
                });
    }

    private Stream<PlannedMeeting> upcoming(LocalDateTime now) {
        return Stream.of(now.getYear(), now.getYear() + 1)
                .flatMap(year -> planYear.handle(new PlanYear.Command(year))
                        .fold(timetable -> timetable.meetings().stream(), refused -> Stream.empty()))
                .filter(meeting -> meeting.held()
                        .filter(held ->
                                held.start().isAfter(now) && held.start().isBefore(now.plusDays(DAYS_AHEAD)))
                        .isPresent());
    }

    /** The last one that is due by now. */
    private Optional<Reminder> reminder(PlannedMeeting meeting, Step step, LocalDateTime now) {
        return meeting.deadline(step).flatMap(deadline -> {
            var due = deadline.at();
            if (now.isAfter(due)) {
                return Optional.of(new Reminder(meeting, step, due, true, key(meeting, step, due)));
            }
            return moments(meeting, step, due).stream()
                    .filter(moment -> !now.isBefore(moment))
                    .max(LocalDateTime::compareTo)
                    .map(moment -> new Reminder(meeting, step, due, false, key(meeting, step, moment)));
        });
    }

    private List<LocalDateTime> moments(PlannedMeeting meeting, Step step, LocalDateTime due) {
        var facts = new MeetingFacts(
                meeting.kind(), meeting.nominal().getYear(), meeting.nominal().getMonthValue());
        var terms = new Terms(facts, books.inForce().rules(TimetableRules.class).terms(facts));
        var moments = new ArrayList<LocalDateTime>();
        for (var term : terms.reminders(step)) {
            moments.add(before(due, term));
        }
        return moments;
    }

    private LocalDateTime before(LocalDateTime due, Term.Reminder term) {
        var day = holidayYears.calendar().before(due.toLocalDate(), term.workingDays());
        return day.atTime(term.at().orElse(due.toLocalTime())).minusHours(term.hours());
    }

    /** The office while topics are there and no list is signed; the leader while one waits for him. */
    private boolean isNeeded(Reminder reminder) {
        var sheets = lists.of(reminder.meeting().ref());
        boolean waits = sheets.stream().anyMatch(kept -> kept.list().stage() == ListStage.SIGNED);
        if (reminder.step() == Step.DECISION) {
            return waits;
        }
        return !waits && !topics.of(reminder.meeting().ref(), NOT_LISTED).isEmpty();
    }

    private Stream<Notice> notices(Reminder reminder, Organisation unit, Instant now) {
        var operation = operation(reminder);
        var text = ReminderText.of(reminder.meeting(), reminder.step(), reminder.due(), reminder.over());
        return unit.people().stream()
                .filter(person -> Actor.of(
                                person, unit, now.atZone(clock.getZone()).toLocalDate())
                        .mayEverywhere(operation))
                .map(Person::id)
                .map(person -> Notice.of(
                        person,
                        reminder.key(),
                        text,
                        "meeting/" + reminder.meeting().ref(),
                        now));
    }

    /** The list is with the clerks until one is compiled, then with the one who signs. */
    private Operation operation(Reminder reminder) {
        if (reminder.step() == Step.DECISION) {
            return Operation.DECIDE_LISTS;
        }
        boolean compiled = lists.of(reminder.meeting().ref()).stream()
                .anyMatch(kept -> kept.list().stage() == ListStage.COMPILED);
        return compiled ? Operation.SIGN_LISTS : Operation.COMPILE_LISTS;
    }

    private static String key(PlannedMeeting meeting, Step step, LocalDateTime moment) {
        return "remind/%s/%s/%s".formatted(meeting.ref(), step.code(), moment);
    }
}
