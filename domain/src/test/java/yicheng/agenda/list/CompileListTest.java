package yicheng.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.people.FiveDepartments.SECOND_CLERK;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.policy.Ground;
import yicheng.topic.TopicField;
import yicheng.topic.life.Stage;

class CompileListTest {

    private final ListStory story = ListStory.on(TUESDAY);

    @Test
    void passed_topics_stand_in_the_order_of_submission_with_their_proposed_rank() {
        var first = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
        story.topics.clock.moveTo(TUESDAY.plusHours(1));
        var second = story.passed(
                HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("安全整治").with(TopicField.URGENT, "是"));
        story.topics.submitted(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("还在审核"));

        var list = story.compiled(WEEKLY).list();

        assertThat(list.items()).extracting(Item::topic).containsExactly(first, second);
        assertThat(list.items()).extracting(Item::proposed).containsExactly(2, 1);
        assertThat(story.topic(first).topic().stage()).isEqualTo(Stage.PASSED);
    }

    @Test
    void the_clerk_marks_what_the_department_did_not() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var marks = new Item.Marks(true, true, OptionalInt.of(20));

        var list = done(story.topics
                .office
                .lists()
                .compileList()
                .handle(
                        story.topics.as(CLERK),
                        new CompileList.Command(WEEKLY, 0, Map.of(topic, marks), Map.of(topic, "领导关注"))));

        assertThat(list.list().item(topic)).get().satisfies(item -> {
            assertThat(item.marks()).isEqualTo(marks);
            assertThat(item.remark()).isEqualTo("领导关注");
        });
    }

    @Test
    void it_is_compiled_anew_until_it_is_signed() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var before = story.compiled(WEEKLY);
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("车辆更新"));

        var anew = done(story.compile(SECOND_CLERK, WEEKLY, before.version()));

        assertThat(anew.list().id()).isEqualTo(before.list().id());
        assertThat(anew.list().items()).hasSize(2);
        assertThat(anew.list().compiled().by()).isEqualTo(SECOND_CLERK);
    }

    @Test
    void a_late_topic_comes_on_a_further_sheet_after_the_decision() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.approved(WEEKLY);
        var late = story.passed(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("临时用电"));

        var sheet = story.compiled(WEEKLY).list();

        assertThat(sheet.id().sheet()).isEqualTo(2);
        assertThat(sheet.items()).extracting(Item::topic).containsExactly(late);
    }

    @Test
    void while_it_is_with_the_leader_nothing_is_compiled() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.signed(WEEKLY);

        assertThat(ground(story.compile(CLERK, WEEKLY, 0))).isEqualTo(Ground.STATE);
    }

    @Test
    void without_a_passed_topic_there_is_no_list() {
        assertThat(refused(story.compile(CLERK, WEEKLY, 0)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("还没有审核通过"));
    }

    @Test
    void nothing_is_remarked_on_a_topic_that_is_not_to_be_listed() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var submitted = story.topics.submitted(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("还在审核"));
        var remarks = Map.of(submitted.topic().id(), "领导关注");

        var answer = story.topics
                .office
                .lists()
                .compileList()
                .handle(story.topics.as(CLERK), new CompileList.Command(WEEKLY, 0, Map.of(), remarks));

        assertThat(refused(answer))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("不在待列入清单"));
    }

    @Test
    void once_the_meeting_has_begun_there_is_no_list() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));

        assertThat(refused(story.compile(CLERK, WEEKLY, 0)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("会议已经召开"));
    }

    @Test
    void the_head_of_the_office_signs_and_does_not_compile() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(ground(story.compile(OFFICE_HEAD, WEEKLY, 0))).isEqualTo(Ground.RIGHTS);
    }
}
