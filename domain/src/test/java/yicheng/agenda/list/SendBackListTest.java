package yicheng.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.topic.life.Stage;

class SendBackListTest {

    private final ListStory story = ListStory.on(TUESDAY);

    @Test
    void the_leader_sends_it_back_and_it_is_compiled_and_signed_again() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        var back = done(sendBack(DIRECTOR, story.signed(WEEKLY), "顺序不妥"));

        assertThat(back.list().stage()).isEqualTo(ListStage.SENT_BACK);
        assertThat(story.topic(topic).topic().stage()).isEqualTo(Stage.PASSED);
        var again = done(story.sign(OFFICE_HEAD, done(story.compile(CLERK, WEEKLY, back.version()))));
        assertThat(again.list().stage()).isEqualTo(ListStage.SIGNED);
        assertThat(again.list().sentBack())
                .extracting(TopicList.SentBack::reason)
                .containsExactly("顺序不妥");
    }

    @Test
    void before_it_is_signed_it_is_for_the_head_of_the_office() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var list = story.compiled(WEEKLY);

        assertThat(ground(sendBack(DIRECTOR, list, "不妥"))).isEqualTo(Ground.RIGHTS);
        assertThat(done(sendBack(OFFICE_HEAD, list, "漏了备注")).list().stage()).isEqualTo(ListStage.SENT_BACK);
    }

    @Test
    void the_clerk_is_told_why() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(refused(sendBack(OFFICE_HEAD, story.compiled(WEEKLY), " "))
                        .get(0)
                        .field())
                .contains("reason");
    }

    private Answer<TopicLists.Kept> sendBack(Person.Id person, TopicLists.Kept list, String reason) {
        return story.topics
                .office
                .lists()
                .sendBackList()
                .handle(
                        story.topics.as(person),
                        new SendBackList.Command(list.list().id(), list.version(), reason));
    }
}
