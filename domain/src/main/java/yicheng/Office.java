package yicheng;

import java.time.LocalDateTime;
import java.time.ZoneId;
import yicheng.agenda.RankTopics;
import yicheng.calendar.HolidayCalendar;
import yicheng.meeting.timetable.FindMeeting;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.RuleBook;
import yicheng.topic.review.ReviewTopics;

/** Everything one office can do. A process can hold several side by side. */
public final class Office {

    private final Ports ports;
    private final PlanYear planYear;
    private final FindMeeting findMeeting;
    private final ReviewTopics reviewTopics;
    private final RankTopics rankTopics;

    public Office(Ports ports) {
        this.ports = ports;
        this.planYear = new PlanYear(ports.ruleBooks(), ports.holidayYears());
        this.findMeeting = new FindMeeting(planYear);
        this.reviewTopics = new ReviewTopics(ports.ruleBooks(), planYear, ports.holidayYears(), ports.clock());
        this.rankTopics = new RankTopics(ports.ruleBooks());
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
        return ports.ruleBooks().inForce();
    }

    /** The holiday calendar, to read. */
    public HolidayCalendar calendar() {
        return ports.holidayYears().calendar();
    }

    /** What the office's clock shows, in its zone. */
    public LocalDateTime now() {
        return LocalDateTime.now(ports.clock());
    }

    /** The office's zone, for times that leave it. */
    public ZoneId zone() {
        return ports.clock().getZone();
    }
}
