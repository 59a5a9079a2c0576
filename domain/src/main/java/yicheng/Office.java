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

    private final RulesDesk desk;

    public Office(Ports ports) {
        this.desk = new RulesDesk(ports.ruleBooks(), ports.holidayYears(), ports.clock());
    }

    public PlanYear planYear() {
        return desk.planYear();
    }

    public FindMeeting findMeeting() {
        return desk.findMeeting();
    }

    public ReviewTopics reviewTopics() {
        return desk.reviewTopics();
    }

    public RankTopics rankTopics() {
        return desk.rankTopics();
    }

    /** The rule book in force, to read. */
    public RuleBook ruleBook() {
        return desk.ruleBook();
    }

    /** The holiday calendar, to read. */
    public HolidayCalendar calendar() {
        return desk.calendar();
    }

    /** What the office's clock shows, in its zone. */
    public LocalDateTime now() {
        return desk.now();
    }

    /** The office's zone, for times that leave it. */
    public ZoneId zone() {
        return desk.zone();
    }
}
