package yicheng.topic.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.DEPUTY_OF_FIRST;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.MONTHLY;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.form;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.journal.Recorded;
import yicheng.journal.StaleVersion;
import yicheng.people.Delegation;
import yicheng.people.rights.Actor;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

class SubmitTopicTest {

    private final TopicStory story = TopicStory.on(TUESDAY);

    @Test
    void a_submitted_topic_gets_a_receipt_and_a_verdict() {
        var kept = story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(kept.topic().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(kept.topic().receipt().orElseThrow().label().zh()).isEqualTo("收〔2026〕1号");
        assertThat(kept.topic().judged().orElseThrow().verdict().code()).isEqualTo("pass");
    }

    @Test
    void the_journal_keeps_who_when_by_which_edition_and_the_facts_the_rules_saw() {
        var kept = story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().spending("20万元"));

        var entry = history(kept).get(0).entry();
        assertThat(entry.act()).isEqualTo("topic.submitted");
        assertThat(entry.actor()).isEqualTo(HEAD_OF_FIRST.value());
        assertThat(entry.edition()).isPresent();
        assertThat(entry.calendar()).contains("test-calendar");
        assertThat(entry.content())
                .containsEntry("facts.amount", "200000")
                .containsEntry("facts.department", "业务一部")
                .containsEntry("facts.at", "2026-11-24T10:00")
                .containsEntry("verdict", "pass");
    }

    @Test
    void a_required_field_left_blank_keeps_it_a_draft() {
        var draft = draft(aTopic().with(TopicField.BACKGROUND, ""));

        var answer = story.office.intake().submitTopic().handle(story.as(HEAD_OF_FIRST), submission(draft));

        assertThat(refused(answer)).singleElement().satisfies(finding -> {
            assertThat(finding.missing()).isTrue();
            assertThat(finding.field()).contains("background");
        });
        assertThat(story.now(draft).topic().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void a_value_that_cannot_be_read_is_named_and_nothing_is_lost() {
        var draft = draft(aTopic().spending("很多钱"));

        var answer = story.office.intake().submitTopic().handle(story.as(HEAD_OF_FIRST), submission(draft));

        assertThat(refused(answer)).extracting(Finding::field).containsExactly(Optional.of("amount"));
        assertThat(draft.topic().form().of(TopicField.AMOUNT)).isEqualTo("很多钱");
    }

    @Test
    void after_the_time_limit_it_is_taken_and_marked_late() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 17, 0, 1));

        var kept = story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(kept.topic().stage()).isEqualTo(Stage.LATE);
    }

    @Test
    void on_the_last_minute_it_is_in_time() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 17, 0));

        assertThat(story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic())
                        .topic()
                        .stage())
                .isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void after_the_meeting_began_it_is_refused_with_the_next_one() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));

        var findings = refused(story.submit(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic()));

        assertThat(findings.get(0).text().zh()).contains("已开过").contains("12月7日");
    }

    @Test
    void a_deputy_submits_only_while_his_head_lends_him_the_right() {
        var draft = draft(aTopic());
        var deputy = story.as(DEPUTY_OF_FIRST);
        var lent = new Delegation(
                Delegation.What.SUBMIT_TOPICS,
                HEAD_OF_FIRST,
                DEPUTY_OF_FIRST,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 24),
                "外出开会");
        var delegated = Actor.of(deputy.person(), deputy.organisation().with(lent), deputy.day());

        var submit = story.office.intake().submitTopic();
        assertThat(ground(submit.handle(deputy, submission(draft)))).isEqualTo(Ground.RIGHTS);
        var kept = done(submit.handle(delegated, submission(draft)));

        assertThat(history(kept).get(1).entry().onBehalfOf()).contains(HEAD_OF_FIRST.value());
    }

    @Test
    void a_handler_drafts_but_does_not_sign() {
        var answer = story.submit(HANDLER_IN_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(ground(answer)).isEqualTo(Ground.RIGHTS);
        assertThat(refused(answer).get(0).text().zh()).contains("部门正职");
    }

    @Test
    void nobody_submits_for_another_department() {
        assertThat(ground(story.submit(HEAD_OF_SECOND, FIRST, WEEKLY, aTopic())))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_dissolved_department_submits_nothing() {
        var head = story.as(HEAD_OF_FIRST);
        var gone = head.organisation()
                .with(head.organisation().department(FIRST).orElseThrow().dissolvedOn(head.day()));

        var answer = story.office
                .intake()
                .submitTopic()
                .handle(
                        Actor.of(head.person(), gone, head.day()),
                        new SubmitTopic.AtOnce(FIRST, WEEKLY, form(aTopic())));

        assertThat(refused(answer).get(0).text().zh()).contains("业务一部已撤销").contains("移交");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_submitted() {
        var draft = draft(aTopic());
        var save = new SaveTopic.Command(draft.topic().id(), draft.version(), WEEKLY, form(aTopic().titled("更换会议室音响")));
        done(story.office.intake().saveTopic().handle(story.as(HANDLER_IN_FIRST), save));

        assertThatThrownBy(() -> story.office.intake().submitTopic().handle(story.as(HEAD_OF_FIRST), submission(draft)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_request_sent_twice_makes_one_topic() {
        var head = story.as(HEAD_OF_FIRST).asking(new Actor.RequestKey("oa-17", "the-same"));
        var command = new SubmitTopic.AtOnce(FIRST, WEEKLY, form(aTopic()));

        var first = done(story.office.intake().submitTopic().handle(head, command));
        var second = done(story.office.intake().submitTopic().handle(head, command));

        assertThat(second.topic().id()).isEqualTo(first.topic().id());
        assertThat(history(first)).hasSize(1);
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        var head = story.as(HEAD_OF_FIRST);
        var submit = story.office.intake().submitTopic();
        var command = new SubmitTopic.AtOnce(FIRST, WEEKLY, form(aTopic()));
        done(submit.handle(head.asking(new Actor.RequestKey("oa-17", "one")), command));

        var answer = submit.handle(head.asking(new Actor.RequestKey("oa-17", "another")), command);

        assertThat(refused(answer).get(0).text().zh()).contains("oa-17");
    }

    @Test
    void the_second_topic_of_one_project_adds_up_with_the_first() {
        story.submitted(HEAD_OF_FIRST, FIRST, MONTHLY, monthly("检测设备一期").spending("29万元"));

        var second =
                story.submitted(HEAD_OF_FIRST, FIRST, MONTHLY, monthly("检测设备二期").spending("29万元"));

        assertThat(second.topic().judged().orElseThrow().findings())
                .extracting(finding -> finding.rule().id())
                .contains("review.project-funds");
        assertThat(second.topic().judged().orElseThrow().facts().get("related.project"))
                .contains("290000")
                .contains("检测设备一期");
    }

    private static ATopic monthly(String title) {
        return aTopic().titled(title)
                .with(TopicField.PROJECT, "检测设备")
                .with(TopicField.INDICATORS, "检测量|120|96|件|80|90|业务台账|2026-11-20")
                .with(TopicField.PROBLEMS, "现有设备故障率高，影响检测进度。");
    }

    private Topics.Kept draft(ATopic topic) {
        var command = new DraftTopic.Command(FIRST, WEEKLY, form(topic), Optional.empty());
        return done(story.office.intake().draftTopic().handle(story.as(HANDLER_IN_FIRST), command));
    }

    private static SubmitTopic.Command submission(Topics.Kept draft) {
        return new SubmitTopic.Command(draft.topic().id(), draft.version());
    }

    private List<Recorded> history(Topics.Kept kept) {
        return done(story.office
                .readTopics()
                .history(story.as(HEAD_OF_FIRST), kept.topic().id()));
    }
}
