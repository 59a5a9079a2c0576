package yicheng.meeting.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.MONTHLY;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ProposeObserver;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.people.FiveDepartments;

/** Who observes a topic of a meeting that is held together with a larger one. */
class ObserversOfMergedMeetingsTest {

    private final ListStory story = ListStory.on(TUESDAY);
    private final MeetingChanges changes = new MeetingChanges(story);

    @Test
    void he_stays_with_the_meeting_he_was_proposed_for() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        changes.decided(WEEKLY, new Arrangement.Merged(MONTHLY));
        var who = Observer.Who.of(
                FiveDepartments.organisation().person(HANDLER_IN_FIRST).orElseThrow());
        var desk = story.topics.office.attendance();

        var kept = done(desk.proposeObserver()
                .handle(
                        story.topics.as(HEAD_OF_FIRST),
                        new ProposeObserver.Command(MONTHLY, Optional.of(topic), ObserverKind.HANDLER, who, "介绍测算过程")));

        assertThat(desk.followTopics().handle()).isEmpty();
        assertThat(done(desk.readObservers().of(story.topics.as(HEAD_OF_FIRST), WEEKLY)))
                .containsExactly(kept);
    }
}
