package yicheng.topic;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yicheng.Office;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;

/** What people do with topics in the office of the scenarios, a line for each act. Every act takes the newest version. */
public final class TopicStory {

    public static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 10, 0);
    public static final MeetingRef WEEKLY =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    public static final MeetingRef MONTHLY =
            MeetingRef.parse("monthly:2026-12-04").orElseThrow();

    public final TestClock clock;
    public final Office office;

    private TopicStory(LocalDateTime now) {
        this.clock = TestClock.at(now);
        this.office = TestOffice.setUpOn(clock);
    }

    public static TopicStory on(LocalDateTime now) {
        return new TopicStory(now);
    }

    public Actor as(Person.Id person) {
        return TestOffice.actor(office, person);
    }

    public Topics.Kept submitted(Person.Id head, Department.Id department, MeetingRef meeting, ATopic topic) {
        return done(submit(head, department, meeting, topic));
    }

    public Answer<Topics.Kept> submit(Person.Id head, Department.Id department, MeetingRef meeting, ATopic topic) {
        return office.intake().submitTopic().handle(as(head), new SubmitTopic.AtOnce(department, meeting, form(topic)));
    }

    public Topics.Kept now(Topics.Kept topic) {
        return done(office.readTopics()
                .one(as(topic.topic().author()), topic.topic().id()));
    }

    /** As a department types it. */
    public static TopicForm form(ATopic topic) {
        var values = new TreeMap<TopicField, String>(topic.values());
        return TopicForm.of(TopicField.Side.DEPARTMENT, values);
    }

    public static TopicForm checklist(Map<TopicField, String> answers) {
        return TopicForm.of(TopicField.Side.OFFICE, answers);
    }

    public static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, findings -> {
            throw new AssertionError("refused: " + findings);
        });
    }

    public static List<Finding> refused(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("done: " + value);
                },
                findings -> findings);
    }

    /** Why it was refused; fails where it was done. */
    public static Ground ground(Answer<?> answer) {
        refused(answer);
        var ground = new Ground[1];
        answer.either(done -> {}, (why, findings) -> ground[0] = why);
        return ground[0];
    }
}
