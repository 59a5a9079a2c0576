package yicheng.topic.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.topic.Proposal;
import yicheng.topic.own.OwnFields;

/** Judges topics for a meeting by the edition in force. Nothing is kept. */
public final class ReviewTopics {

    /**
     * @param topics judged together: those of one project add up
     * @param at the moment of judgement in the office's zone, for topics that name no time of their own; empty for now
     */
    public record Command(MeetingRef meeting, List<Proposal> topics, Optional<LocalDateTime> at) {
        public Command {
            topics = List.copyOf(topics);
        }
    }

    private static final int MOST_NAMED = 20;

    private final RuleBooks books;
    private final PlanYear planYear;
    private final HolidayYears holidayYears;
    private final Clock clock;

    /** @param clock ticks in the office's zone */
    public ReviewTopics(RuleBooks books, PlanYear planYear, HolidayYears holidayYears, Clock clock) {
        this.books = books;
        this.planYear = planYear;
        this.holidayYears = holidayYears;
        this.clock = clock;
    }

    public Answer<Reviews> handle(Command command) {
        var book = books.inForce();
        var now = command.at().orElseGet(() -> LocalDateTime.now(clock));
        return TargetMeeting.find(command.meeting(), year -> planYear.in(book, year))
                .fold(target -> judge(book, target, command, now), refused -> new Answer.Refused<Reviews>(refused));
    }

    private Answer<Reviews> judge(RuleBook book, TargetMeeting target, Command command, LocalDateTime now) {
        var past = past(target, command.topics(), now);
        if (!past.isEmpty()) {
            return new Answer.Refused<>(past);
        }
        var own = OwnReading.of(OwnFields.of(book), command.topics());
        if (!own.faults().isEmpty()) {
            return new Answer.Refused<>(own.faults());
        }
        var judging = new Judging(book.rules(ReviewRules.class), target, new TopicsTogether(own.topics(), now), now);
        var reviews = own.topics().stream()
                .filter(topic -> topic.state() == Proposal.State.SUBMITTED)
                .map(judging::review)
                .toList();
        return new Answer.Done<>(
                new Reviews(book.edition(), calendarVersion(target), target.ref(), target.start(), reviews));
    }

    /** The one its meeting was planned by; an ad hoc meeting has no plan. */
    private String calendarVersion(TargetMeeting target) {
        return target.years().isEmpty()
                ? holidayYears.calendar().version()
                : target.years().get(0).calendarVersion();
    }

    /** One refusal for each topic that comes too late for any answer, saying which where there are several. */
    private static List<Finding> past(TargetMeeting target, List<Proposal> topics, LocalDateTime now) {
        return IntStream.range(0, topics.size())
                .filter(i -> topics.get(i).state() == Proposal.State.SUBMITTED)
                .filter(i -> !target.takesTopicsAt(topics.get(i).submittedAt().orElse(now)))
                .mapToObj(i -> past(target, topics.get(i), topics.size() == 1 ? "" : i + 1 + ". ", now))
                .limit(MOST_NAMED)
                .toList();
    }

    private static Finding past(TargetMeeting target, Proposal topic, String number, LocalDateTime now) {
        var which = number.isEmpty() ? "" : number + "“" + topic.title() + "” ";
        return target.past(topic.submittedAt().orElse(now), topic.submittedAt().isPresent(), which);
    }
}
