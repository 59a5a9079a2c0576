package yicheng;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import yicheng.agenda.RankTopics;
import yicheng.calendar.HolidayCalendar;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.timetable.FindMeeting;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.topic.review.ReviewTopics;

/** What anyone can ask of the rule book and the calendar. Nothing asked here is kept. */
public final class RulesDesk {

    private final RuleBooks ruleBooks;
    private final HolidayYears holidayYears;
    private final Clock clock;
    private final PlanYear planYear;
    private final FindMeeting findMeeting;
    private final ReviewTopics reviewTopics;
    private final RankTopics rankTopics;

    /**
     * @param arrangements what was decided about single meetings
     * @param clock ticks in the office's zone
     */
    public RulesDesk(RuleBooks ruleBooks, HolidayYears holidayYears, Supplier<Arrangements> arrangements, Clock clock) {
        this.ruleBooks = ruleBooks;
        this.holidayYears = holidayYears;
        this.clock = clock;
        this.planYear = new PlanYear(ruleBooks, holidayYears, arrangements);
        this.findMeeting = new FindMeeting(planYear);
        this.reviewTopics = new ReviewTopics(ruleBooks, planYear, holidayYears, clock);
        this.rankTopics = new RankTopics(ruleBooks);
    }

    public PlanYear planYear() {
        return planYear;
    }

    public FindMeeting findMeeting() {
        return findMeeting;
    }

    public ReviewTopics reviewTopics() {
        return reviewTopics;
    }

    public RankTopics rankTopics() {
        return rankTopics;
    }

    /** The rule book in force, to read. */
    public RuleBook ruleBook() {
        return ruleBooks.inForce();
    }

    /** The holiday calendar, to read. */
    public HolidayCalendar calendar() {
        return holidayYears.calendar();
    }

    /** What the office's clock shows, in its zone. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The office's zone, for times that leave it. */
    public ZoneId zone() {
        return clock.getZone();
    }
}
