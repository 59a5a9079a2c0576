package yicheng;

import java.time.LocalDateTime;
import java.time.ZoneId;
import yicheng.agenda.RankTopics;
import yicheng.agenda.alike.SimilarTopics;
import yicheng.agenda.today.WhatWaitsOnLists;
import yicheng.calendar.CurrentYears;
import yicheng.calendar.HolidayCalendar;
import yicheng.journal.VerifyJournal;
import yicheng.meeting.arrangement.CurrentArrangements;
import yicheng.meeting.holidays.ImportHolidays;
import yicheng.meeting.timetable.FindMeeting;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlanYear;
import yicheng.notice.Inbox;
import yicheng.people.rights.ReadJournal;
import yicheng.policy.RuleBook;
import yicheng.rulebook.edition.CurrentBooks;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.own.OwnFields;
import yicheng.topic.queue.ListDeadlines;
import yicheng.topic.review.ReviewTopics;
import yicheng.topic.today.WhatWaits;

/** Everything one office can do. A process can hold several side by side. */
public final class Office {

    private final RulesDesk rules;
    private final AccessDesk access;
    private final PeopleDesk people;
    private final IntakeDesk intake;
    private final QueueDesk queue;
    private final MeetingsDesk meetings;
    private final AdhocDesk adhoc;
    private final ListDesk lists;
    private final SimilarTopics similarTopics;
    private final WhatWaitsOnLists whatWaitsOnLists;
    private final RuleBookDesk ruleBookDesk;
    private final AttendanceDesk attendance;
    private final PreparationDesk preparation;
    private final Inbox inbox;
    private final ReadTopics readTopics;
    private final WhatWaits whatWaits;
    private final ImportHolidays importHolidays;
    private final ReadJournal readJournal;
    private final VerifyJournal verifyJournal;

    public Office(Ports ports) {
        var books = new CurrentBooks(ports.editions(), ports.ruleBench(), ports.clock());
        var years = new CurrentYears(ports.holidayYears(), ports.noticedYears());
        var arrangements = new CurrentArrangements(ports.meetings());
        this.rules = new RulesDesk(books, years, arrangements, ports.clock());
        var acts = new TopicActs(ports.transactions(), ports.journal(), ports.topics(), ports.repeats(), ports.clock());
        var judge = new TopicJudge(rules.reviewTopics(), ports.topics(), ports.clock());
        var deadlines = new ListDeadlines(rules.findMeeting(), rules.planYear());
        this.access = AccessDesk.of(ports);
        this.people = PeopleDesk.of(ports);
        this.intake = IntakeDesk.of(ports, acts, judge);
        this.queue = QueueDesk.of(ports, acts, judge, deadlines);
        this.readTopics = new ReadTopics(ports.topics(), ports.attachments(), ports.journal());
        this.whatWaits = new WhatWaits(readTopics, deadlines);
        var clashes = Clashes.of(ports, books, years, rules.planYear());
        this.adhoc = AdhocDesk.of(ports, books, years, clashes);
        this.attendance = AttendanceDesk.of(ports, books, years, rules.planYear(), adhoc);
        this.meetings = MeetingsDesk.of(
                ports, years, arrangements, rules.planYear(), clashes.findClashes(), attendance.coming(ports));
        this.lists =
                ListDesk.of(ports, books, rules, years, arrangements, acts, judge, deadlines, attendance.decideAnnex());
        this.similarTopics = new SimilarTopics(readTopics, ports.topics(), books, ports.clock());
        this.whatWaitsOnLists = new WhatWaitsOnLists(
                lists.readLists(),
                lists.readAgendas(),
                meetings.readMeetings(),
                ports.topics(),
                new HeldTogether(rules.planYear()),
                ports.clock());
        this.ruleBookDesk = RuleBookDesk.of(ports, books, years, rules.planYear());
        this.preparation =
                PreparationDesk.of(ports, books, years, rules.planYear(), arrangements, attendance.readRoster());
        this.inbox = new Inbox(ports.notices(), ports.transactions(), ports.clock());
        this.importHolidays = new ImportHolidays(
                years, ports.noticedYears(), books, arrangements, ports.transactions(), ports.journal(), ports.clock());
        this.readJournal = new ReadJournal(ports.journal());
        this.verifyJournal = new VerifyJournal(ports.journal());
    }

    /** What anyone can ask of the rule book and the calendar. */
    public RulesDesk rules() {
        return rules;
    }

    public AccessDesk access() {
        return access;
    }

    public PeopleDesk people() {
        return people;
    }

    public IntakeDesk intake() {
        return intake;
    }

    public QueueDesk queue() {
        return queue;
    }

    public MeetingsDesk meetings() {
        return meetings;
    }

    /** Ad hoc meetings, from the proposal to the back-filling. */
    public AdhocDesk adhoc() {
        return adhoc;
    }

    public ListDesk lists() {
        return lists;
    }

    /** Where the rule book itself is drafted, replayed, published and explained. */
    public RuleBookDesk ruleBookDesk() {
        return ruleBookDesk;
    }

    public AttendanceDesk attendance() {
        return attendance;
    }

    public SimilarTopics similarTopics() {
        return similarTopics;
    }

    public WhatWaitsOnLists whatWaitsOnLists() {
        return whatWaitsOnLists;
    }

    /** Rooms, checklists and seats of single meetings. */
    public PreparationDesk preparation() {
        return preparation;
    }

    public Inbox inbox() {
        return inbox;
    }

    public ReadTopics readTopics() {
        return readTopics;
    }

    public WhatWaits whatWaits() {
        return whatWaits;
    }

    public ImportHolidays importHolidays() {
        return importHolidays;
    }

    public ReadJournal readJournal() {
        return readJournal;
    }

    public VerifyJournal verifyJournal() {
        return verifyJournal;
    }

    public PlanYear planYear() {
        return rules.planYear();
    }

    public FindMeeting findMeeting() {
        return rules.findMeeting();
    }

    public ReviewTopics reviewTopics() {
        return rules.reviewTopics();
    }

    public RankTopics rankTopics() {
        return rules.rankTopics();
    }

    /** The rule book in force, to read. */
    public RuleBook ruleBook() {
        return rules.ruleBook();
    }

    /** The fields that the office added to its topics, by the edition in force. */
    public OwnFields ownFields() {
        return OwnFields.of(rules.ruleBook());
    }

    /** The holiday calendar, to read. */
    public HolidayCalendar calendar() {
        return rules.calendar();
    }

    /** What the office's clock shows, in its zone. */
    public LocalDateTime now() {
        return rules.now();
    }

    /** The office's zone, for times that leave it. */
    public ZoneId zone() {
        return rules.zone();
    }
}
