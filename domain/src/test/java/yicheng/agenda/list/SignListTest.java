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
import yicheng.meeting.MeetingRef;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.topic.TopicField;
import yicheng.topic.intake.WithdrawTopic;
import yicheng.topic.life.Stage;

class SignListTest {

    private final ListStory story = ListStory.on(TUESDAY);

    @Test
    void a_signed_list_is_with_the_leader_and_its_topics_are_listed() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        var signed = story.signed(WEEKLY);

        assertThat(signed.list().stage()).isEqualTo(ListStage.SIGNED);
        assertThat(signed.list().signed()).get().extracting(Signature::by).isEqualTo(OFFICE_HEAD);
        assertThat(story.topic(topic).topic().stage()).isEqualTo(Stage.LISTED);
        assertThat(story.topics.office.inbox().of(story.topics.as(DIRECTOR)))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text().zh()).contains("第47次周例会").contains("请审定"));
    }

    @Test
    void nobody_signs_before_the_office_has_reviewed_everything() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var list = story.compiled(WEEKLY);
        story.topics.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("还在审核"));

        assertThat(refused(story.sign(OFFICE_HEAD, list)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.text().zh()).contains("1 项").contains("还在审核"));
    }

    @Test
    void a_list_that_no_longer_holds_what_was_passed_is_compiled_anew() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("车辆更新"));
        var list = story.compiled(WEEKLY);
        var withdrawn = new WithdrawTopic.Command(topic, story.topic(topic).version(), "不再需要");
        done(story.topics.office.intake().withdrawTopic().handle(story.topics.as(HEAD_OF_FIRST), withdrawn));

        assertThat(refused(story.sign(OFFICE_HEAD, list)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("重新汇总"));
    }

    @Test
    void what_belongs_before_the_party_committee_is_on_no_list_even_if_it_was_passed_before_the_sum_rose() {
        story.passed(
                HEAD_OF_FIRST,
                FIRST,
                WEEKLY,
                aTopic().titled("设备一期").spending("20万元").with(TopicField.PROJECT, "设备"));
        var list = story.compiled(WEEKLY);
        var more = aTopic().titled("设备二期").spending("20万元").with(TopicField.PROJECT, "设备");
        story.topics.submitted(
                HEAD_OF_FIRST, FIRST, MeetingRef.parse("weekly:2026-12-07").orElseThrow(), more);

        assertThat(refused(story.sign(OFFICE_HEAD, list)))
                .extracting(Finding::effect)
                .contains(Effect.REFER_PARTY_COMMITTEE);
    }

    @Test
    void a_list_is_signed_once() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var signed = story.signed(WEEKLY);

        assertThat(ground(story.sign(OFFICE_HEAD, signed))).isEqualTo(Ground.STATE);
    }

    @Test
    void a_clerk_without_delegation_and_a_leader_do_not_sign() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var list = story.compiled(WEEKLY);

        assertThat(ground(story.sign(CLERK, list))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(story.sign(DIRECTOR, list))).isEqualTo(Ground.RIGHTS);
    }
}
