package yicheng.topic.review;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.IntFunction;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Answer;

/** By when topics for one meeting are in time, as some plan has it. */
public final class Punctuality {

    private final TargetMeeting target;

    private Punctuality(TargetMeeting target) {
        this.target = target;
    }

    /** Refused where that plan has no such meeting. */
    public static Answer<Punctuality> of(MeetingRef meeting, IntFunction<Answer<Timetable>> plan) {
        return TargetMeeting.find(meeting, plan).then(found -> new Answer.Done<>(new Punctuality(found)));
    }

    /** The same facts, as late as this plan makes them. */
    public TopicFacts of(TopicFacts facts) {
        return facts.late(target.minutesLate(facts.at()), target.minutesAfterList(facts.at()));
    }

    /** Whether both make every topic equally late. */
    public boolean isSame(Punctuality other) {
        return limit(Step.TOPICS).equals(other.limit(Step.TOPICS))
                && limit(Step.LIST).equals(other.limit(Step.LIST));
    }

    private Optional<LocalDateTime> limit(Step step) {
        return target.planned().flatMap(meeting -> meeting.deadline(step)).map(Deadline::at);
    }
}
