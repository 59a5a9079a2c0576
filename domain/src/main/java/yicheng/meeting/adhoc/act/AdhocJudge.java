package yicheng.meeting.adhoc.act;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DeadlineRoll;
import yicheng.calendar.HolidayYears;
import yicheng.calendar.WorkingDays;
import yicheng.meeting.Kind;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocLead;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocRules;
import yicheng.meeting.adhoc.AdhocTerm;
import yicheng.meeting.adhoc.Waived;
import yicheng.meeting.clash.FindClashes;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.TimetableRules;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.RuleBooks;

/** Asks the rule book in force about an ad hoc meeting, and works out the dates that follow. */
public final class AdhocJudge {

    private static final int HOUR = 60;

    private final RuleBooks books;
    private final HolidayYears holidayYears;
    private final FindClashes findClashes;
    private final Clock clock;

    public AdhocJudge(RuleBooks books, HolidayYears holidayYears, FindClashes findClashes, Clock clock) {
        this.books = books;
        this.holidayYears = holidayYears;
        this.findClashes = findClashes;
        this.clock = clock;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** How long one lasts where nobody says otherwise. */
    int usualMinutes(LocalDate day) {
        return books
                .inForce()
                .rules(TimetableRules.class)
                .terms(new MeetingFacts(Kind.ADHOC, day.getYear(), day.getMonthValue()))
                .stream()
                .filter(Term.AdhocMinutes.class::isInstance)
                .mapToInt(term -> ((Term.AdhocMinutes) term).minutes())
                .findFirst()
                .orElse(HOUR);
    }

    String room(AdhocMeeting meeting) {
        return findClashes.room(meeting);
    }

    /** @param cancelledFor blank where it is not being cancelled */
    AdhocVerdict judge(AdhocAct act, Person.Id by, AdhocMeeting meeting, Organisation unit, String cancelledFor) {
        return judge(act, by, meeting, unit, cancelledFor, now());
    }

    /** As it was when notice was given; before that, as it is now. */
    AdhocVerdict asCalled(AdhocMeeting meeting, Person.Id asks, Organisation unit, ZoneId zone) {
        var called = meeting.notified()
                .map(notified -> LocalDateTime.ofInstant(notified.at(), zone))
                .orElseGet(this::now);
        return judge(AdhocAct.NOTIFY, asks, meeting, unit, "", called);
    }

    /** As it was at that moment. */
    private AdhocVerdict judge(
            AdhocAct act,
            Person.Id by,
            AdhocMeeting meeting,
            Organisation unit,
            String cancelledFor,
            LocalDateTime at) {
        var book = books.inForce();
        var rules = book.rules(AdhocRules.class);
        var calendar = holidayYears.calendar();
        var clashes = findClashes.of(meeting, unit);
        var lead = AdhocLead.between(at, meeting.start(), calendar);
        var facts = new AdhocFactsOf(meeting, unit, now().toLocalDate()).facts(act, by, cancelledFor, clashes, lead);
        var terms = rules.judge(facts);
        var limit = terms.all(AdhocTerm.NoticeBy.class).stream()
                .map(term -> term.limit()
                        .due(
                                meeting.start().toLocalDate(),
                                meeting.start(),
                                calendar,
                                DeadlineRoll.PREVIOUS_WORKING_DAY)
                        .at())
                .min(Comparator.naturalOrder())
                .orElse(meeting.start());
        long late =
                Math.max(0, ChronoUnit.MINUTES.between(limit, at.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES)));
        var said = late == 0 ? terms : rules.judge(facts.late(late));
        return new AdhocVerdict(
                book.edition(),
                calendar.version(),
                said.findings(),
                clashes,
                limit,
                leaveUntil(meeting, said),
                without(meeting, said, calendar));
    }

    private static LocalDateTime leaveUntil(AdhocMeeting meeting, AdhocRules.Said said) {
        int minutes = said.all(AdhocTerm.LeaveUntil.class).stream()
                .mapToInt(AdhocTerm.LeaveUntil::minutesBefore)
                .max()
                .orElse(0);
        return meeting.start().minusMinutes(minutes);
    }

    /** Nothing is done without where the book does not say until when it is made up for. */
    private static List<Waived> without(AdhocMeeting meeting, AdhocRules.Said said, WorkingDays calendar) {
        var by = said.all(AdhocTerm.BackFillBy.class).stream().findFirst();
        return said.all(AdhocTerm.Without.class).stream()
                .map(AdhocTerm.Without::step)
                .distinct()
                .sorted()
                .flatMap(step ->
                        by.map(limit -> new Waived(step, due(meeting, limit, calendar), Optional.empty())).stream())
                .toList();
    }

    private static LocalDateTime due(AdhocMeeting meeting, AdhocTerm.BackFillBy limit, WorkingDays calendar) {
        var day = meeting.start().toLocalDate();
        for (int left = limit.workingDays(); left > 0; left--) {
            day = calendar.onOrAfter(day.plusDays(1));
        }
        return day.atTime(limit.at());
    }
}
