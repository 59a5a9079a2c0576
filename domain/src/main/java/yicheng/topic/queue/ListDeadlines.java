package yicheng.topic.queue;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.FindMeeting;
import yicheng.meeting.timetable.NamedMeeting;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Refusals;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;

/** By when a topic has to be ready: until the list of its meeting goes to the principal leader (K-18). */
public final class ListDeadlines {

    private final FindMeeting findMeeting;
    private final PlanYear planYear;

    public ListDeadlines(FindMeeting findMeeting, PlanYear planYear) {
        this.findMeeting = findMeeting;
        this.planYear = planYear;
    }

    /** When the list of that meeting is due; an ad hoc one begins without any. */
    public Optional<LocalDateTime> of(MeetingRef meeting) {
        return findMeeting
                .handle(new FindMeeting.Command(meeting))
                .fold(found -> due(found, Step.LIST), refused -> Optional.of(meeting.start()));
    }

    /** When its topics have to be in; what is handed in later is late. */
    public Optional<LocalDateTime> topicsIn(MeetingRef meeting) {
        return findMeeting
                .handle(new FindMeeting.Command(meeting))
                .fold(found -> due(found, Step.TOPICS), refused -> Optional.of(meeting.start()));
    }

    /** By when it has to be passed: a late one may wait for the principal leader until its meeting begins. */
    public Optional<LocalDateTime> until(Topic topic) {
        return topic.stage() == Stage.LATE || topic.letIn() ? Optional.of(start(topic.meeting())) : of(topic.meeting());
    }

    /** Not one that was cancelled or merges into the next; as long as its year cannot be planned nothing is known of it. */
    public boolean isHeld(MeetingRef meeting) {
        return meeting.kind() == Kind.ADHOC
                || planYear.handle(new PlanYear.Command(meeting.day().getYear()))
                        .fold(
                                year -> year.find(meeting)
                                        .flatMap(PlannedMeeting::held)
                                        .isPresent(),
                                refused -> true);
    }

    /** On the last minute of the list it is in time; once the meeting has begun it is not. */
    boolean isOver(Topic topic, LocalDateTime now) {
        return !now.isBefore(start(topic.meeting()))
                || until(topic).filter(now::isAfter).isPresent();
    }

    /** When the meeting begins. */
    public LocalDateTime start(MeetingRef meeting) {
        return findMeeting
                .handle(new FindMeeting.Command(meeting))
                .fold(NamedMeeting::start, refused -> meeting.start());
    }

    /** The next meeting of the kind whose list can still take a topic; after an ad hoc one the weekly (1.weekly.base). */
    public Optional<PlannedMeeting> next(MeetingRef meeting, LocalDateTime now) {
        var kind = meeting.kind() == Kind.ADHOC ? Kind.WEEKLY : meeting.kind();
        return next(kind, now)
                .filter(one -> one.nominal().isAfter(meeting.day()))
                .findFirst();
    }

    /** The first meeting of that kind whose list can still take a topic. */
    public Optional<PlannedMeeting> first(Kind kind, LocalDateTime now) {
        return next(kind, now).findFirst();
    }

    private Stream<PlannedMeeting> next(Kind kind, LocalDateTime now) {
        return Stream.of(now.getYear(), now.getYear() + 1)
                .flatMap(year -> planYear.handle(new PlanYear.Command(year))
                        .fold(timetable -> timetable.meetings().stream(), refused -> Stream.empty()))
                .filter(one -> one.kind() == kind && one.held().isPresent())
                .filter(one -> one.deadline(Step.LIST)
                        .filter(list -> !list.at().isBefore(now))
                        .isPresent());
    }

    /** The moment asked for, which has to be still to come and before the list is due, or else the list's. */
    Answer<LocalDateTime> by(Act act, Optional<LocalDateTime> asked, Topic topic, LocalDateTime now) {
        var list = until(topic).orElse(topic.meeting().start());
        if (!list.isAfter(now)) {
            return refused(
                    act,
                    "",
                    Text.of("本次会议的清单时限已过，请先顺延下次", "the list of this meeting is closed; roll the topic on first"));
        }
        var by = asked.orElse(list);
        if (by.isAfter(now) && !by.isAfter(list)) {
            return new Answer.Done<>(by);
        }
        var limit = DateWords.of(list);
        return refused(
                act,
                DateWords.of(by).zh(),
                Text.of(
                        "期限须在现在之后、清单报送（%s）之前，请另选".formatted(limit.zh()),
                        "the time limit has to be still to come, and before the list is due on %s"
                                .formatted(limit.en())));
    }

    private static Answer<LocalDateTime> refused(Act act, String value, Text text) {
        return Refusals.of(act, "by", value, text);
    }

    private static Optional<LocalDateTime> due(NamedMeeting meeting, Step step) {
        return meeting.planned()
                .flatMap(planned -> planned.deadline(step))
                .map(deadline -> deadline.at())
                .or(() -> Optional.of(meeting.start()));
    }
}
