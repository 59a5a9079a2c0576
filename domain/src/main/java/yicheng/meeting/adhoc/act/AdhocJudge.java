package yicheng.meeting.adhoc.act;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.calendar.DeadlineRoll;
import yicheng.calendar.HolidayYears;
import yicheng.calendar.WorkingDays;
import yicheng.meeting.Kind;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.meeting.adhoc.AdhocFacts.Standing;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocLead;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocRules;
import yicheng.meeting.adhoc.AdhocTerm;
import yicheng.meeting.adhoc.Waived;
import yicheng.meeting.clash.Clash;
import yicheng.meeting.clash.FindClashes;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.TimetableRules;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.PostKind;
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
        var facts =
                facts(act, by, meeting, unit, cancelledFor, clashes, AdhocLead.between(at, meeting.start(), calendar));
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

    private AdhocFacts facts(
            AdhocAct act,
            Person.Id by,
            AdhocMeeting meeting,
            Organisation unit,
            String cancelledFor,
            List<Clash> clashes,
            AdhocLead lead) {
        var plan = meeting.plan();
        var today = now().toLocalDate();
        var own = unit.portfolios().stream()
                .filter(portfolio -> portfolio.leader().equals(plan.proposer()))
                .flatMap(portfolio -> portfolio.departments().stream())
                .collect(Collectors.toUnmodifiableSet());
        var allowed = plan.urgency().allowedBy();
        return new AdhocFacts(
                act,
                standing(plan.proposer(), unit, today),
                by.equals(plan.proposer()),
                plan.ground(),
                filled(meeting, cancelledFor),
                plan.departments().stream().anyMatch(own::contains),
                plan.departments().stream().anyMatch(one -> !own.contains(one)),
                allowed.filter(who -> who.equals(plan.proposer()) || standing(who, unit, today) == Standing.PRINCIPAL)
                        .isPresent(),
                lead,
                0,
                said(clashes, Clash.What.ROOM),
                said(clashes, Clash.What.HALF_DAY),
                said(clashes, Clash.What.PERSON));
    }

    private static EnumSet<AdhocField> filled(AdhocMeeting meeting, String cancelledFor) {
        var plan = meeting.plan();
        var filled = EnumSet.of(AdhocField.PROPOSER, AdhocField.START);
        add(filled, AdhocField.GROUND, plan.ground().isPresent());
        add(filled, AdhocField.MATTER, !plan.matter().isBlank());
        add(filled, AdhocField.DEPARTMENTS, !plan.departments().isEmpty());
        add(filled, AdhocField.ROOM, !plan.room().isBlank());
        add(filled, AdhocField.PARTICIPANTS, !meeting.participants().isEmpty());
        add(filled, AdhocField.REASON, !plan.urgency().reason().isBlank());
        add(filled, AdhocField.ALLOWED_BY, plan.urgency().allowedBy().isPresent());
        add(filled, AdhocField.CANCELLED_FOR, !cancelledFor.isBlank());
        return filled;
    }

    private static void add(EnumSet<AdhocField> filled, AdhocField field, boolean is) {
        if (is) {
            filled.add(field);
        }
    }

    private static Standing standing(Person.Id id, Organisation unit, LocalDate day) {
        return unit.person(id)
                .map(person -> person.holds(PostKind.SECRETARY, day) || person.holds(PostKind.DIRECTOR, day)
                        ? Standing.PRINCIPAL
                        : person.holds(PostKind.DEPUTY_DIRECTOR, day) ? Standing.SUPERVISING : Standing.OTHER)
                .orElse(Standing.OTHER);
    }

    private static String said(List<Clash> clashes, Clash.What what) {
        return clashes.stream()
                .filter(clash -> clash.what() == what)
                .map(clash -> clash.said().zh())
                .collect(Collectors.joining("；"));
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
