package yicheng.topic.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_TECHNOLOGY;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.checklist;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.form;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.topic.ATopic;
import yicheng.topic.Coordination;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.intake.ReenterTopic;
import yicheng.topic.intake.ResupplyTopic;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

class QueueTest {

    private final TopicStory story = TopicStory.on(TUESDAY);
    private final QueueActs acts = new QueueActs();

    @Test
    void a_clerk_checks_and_the_head_of_the_office_passes() {
        var checked = done(acts.check(submitted(aTopic()), Map.of(TopicField.WITHIN_LEVEL, "是")));

        var passed = done(acts.pass(checked, ""));

        assertThat(passed.topic().stage()).isEqualTo(Stage.PASSED);
        assertThat(passed.topic().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.by()).isEqualTo(OFFICE_HEAD));
    }

    @Test
    void a_clerk_decides_nothing() {
        var topic = submitted(aTopic());

        assertThat(ground(story.office
                        .queue()
                        .passTopic()
                        .handle(
                                story.as(CLERK),
                                new PassTopic.Command(topic.topic().id(), topic.version(), ""))))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void major_funds_go_to_the_party_committee_whatever_reason_is_given() {
        var topic = submitted(aTopic().spending("860万元"));

        assertThat(refused(acts.pass(topic, "情况特殊")))
                .extracting(finding -> finding.rule().clause().id())
                .contains("3.1.review.money");
        assertThat(done(acts.back(topic, false, "")).topic().stage()).isEqualTo(Stage.REFERRED);
    }

    @Test
    void one_referred_comes_back_only_with_the_number_of_the_decision() {
        var referred = done(acts.back(submitted(aTopic().spending("860万元")), false, ""));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 16, 0));

        assertThat(refused(acts.reenter(referred, "")).get(0).text().zh()).contains("党委会决定文号");
        assertThat(refused(acts.reenter(referred, "无")).get(0).text().zh()).contains("党委会决定文号");
        assertThat(refused(acts.reenter(referred, "已同意")).get(0).field()).contains("partyDecision");
        var back = done(acts.reenter(referred, "党委会〔2026〕31号"));

        assertThat(back.topic().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(back.topic().round()).isEqualTo(2);
        assertThat(back.topic().receipt().orElseThrow().number()).isEqualTo(1);
        assertThat(done(acts.pass(back, "")).topic().stage()).isEqualTo(Stage.PASSED);
    }

    @Test
    void what_the_rules_hold_against_it_is_overruled_with_a_reason_only() {
        var disputed = submitted(aTopic().with(TopicField.COORDINATION, "未协调"));

        assertThat(refused(acts.pass(disputed, ""))).extracting(Finding::field).contains(Optional.of("coordination"));
        var passed = done(acts.pass(disputed, "主任已口头协调，事后补记"));

        assertThat(passed.topic().decisions().get(0).reason()).contains("口头协调");
    }

    @Test
    void a_late_topic_is_let_in_by_the_director_and_by_nobody_else() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 18, 0));
        var late = submitted(aTopic());

        assertThat(refused(acts.pass(late, "来得及"))).isNotEmpty();
        assertThat(ground(acts.letIn(OFFICE_HEAD, late, "急"))).isEqualTo(Ground.RIGHTS);
        assertThat(refused(acts.letIn(DIRECTOR, late, " ")).get(0).field()).contains("reason");
        var let = done(acts.letIn(DIRECTOR, late, "防汛设备须周一定"));

        assertThat(let.topic().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(done(acts.pass(let, "")).topic().meeting()).isEqualTo(WEEKLY);
    }

    @Test
    void a_late_topic_stays_late_when_it_was_checked_so_that_it_can_still_be_let_in() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 18, 0));
        var checked = done(acts.check(submitted(aTopic()), Map.of(TopicField.WITHIN_LEVEL, "是")));

        assertThat(checked.topic().stage()).isEqualTo(Stage.LATE);
        assertThat(done(acts.letIn(DIRECTOR, checked, "防汛设备须周一定")).topic().stage())
                .isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void a_late_topic_waits_for_the_director_until_its_meeting_begins_and_one_let_in_stays_with_it() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 11, 0));
        var late = submitted(aTopic());
        var urgent = done(acts.letIn(DIRECTOR, submitted(aTopic().titled("防汛抢险")), "汛情"));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 59));

        assertThat(story.office.queue().rollOverDue().handle()).isEmpty();
        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        assertThat(story.office.queue().rollOverDue().handle())
                .containsExactlyInAnyOrder(late.topic().id(), urgent.topic().id());
    }

    @Test
    void one_returned_without_a_rule_comes_back_only_with_a_number_too() {
        var referred = done(acts.back(submitted(aTopic()), true, "党委会前置研究事项"));

        assertThat(refused(acts.reenter(referred, "待定")).get(0).field()).contains("partyDecision");
        assertThat(done(acts.reenter(referred, "党委会〔2026〕32号")).topic().round()).isEqualTo(2);
    }

    @Test
    void coordination_is_led_by_the_leader_in_charge_unless_another_is_named() {
        var sent = done(acts.coordinate(submitted(uncoordinated()), Optional.empty()));

        assertThat(sent.topic().stage()).isEqualTo(Stage.COORDINATING);
        assertThat(sent.topic().awaited().orElseThrow().leader()).contains(DEPUTY_FOR_BUSINESS);
        assertThat(sent.topic().awaited().orElseThrow().by()).isEqualTo(LocalDateTime.of(2026, 11, 27, 10, 0));
        assertThat(refused(acts.coordinate(submitted(uncoordinated()), Optional.of(HEAD_OF_FIRST)))
                        .get(0)
                        .field())
                .contains("leader");
    }

    @Test
    void the_leader_named_reports_the_outcome_or_the_office_for_him() {
        var sent = done(acts.coordinate(submitted(uncoordinated()), Optional.empty()));

        assertThat(ground(acts.report(DEPUTY_FOR_TECHNOLOGY, sent, Coordination.AGREED, "已会签")))
                .isEqualTo(Ground.RIGHTS);
        assertThat(refused(acts.report(DEPUTY_FOR_BUSINESS, sent, Coordination.AGREED, ""))
                        .get(0)
                        .field())
                .contains("evidence");
        var reported = done(acts.report(CLERK, sent, Coordination.AGREED, "11月25日三部门会签"));

        assertThat(reported.topic().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(reported.topic().judged().orElseThrow().verdict().admits()).isTrue();
        var entry = done(story.office
                        .readTopics()
                        .history(story.as(OFFICE_HEAD), sent.topic().id()))
                .get(2)
                .entry();
        assertThat(entry.onBehalfOf()).contains(DEPUTY_FOR_BUSINESS.value());
    }

    @Test
    void a_supplement_keeps_the_receipt_and_is_judged_again() {
        var topic = submitted(aTopic().with(TopicField.MATTERS, "是否更换"));
        var sent = done(acts.supplement(topic, "请补充预算来源", Optional.empty()));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));

        var saved = done(acts.save(sent, aTopic().with(TopicField.PROPOSAL, "由综合部从办公经费列支")));
        var back = done(story.office
                .intake()
                .resupplyTopic()
                .handle(
                        story.as(HEAD_OF_FIRST),
                        new ResupplyTopic.Command(saved.topic().id(), saved.version())));

        assertThat(back.topic().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(back.topic().receipt()).isEqualTo(topic.topic().receipt());
        assertThat(back.topic().judged().orElseThrow().verdict().code()).isEqualTo("pass");
    }

    @Test
    void a_supplement_says_what_is_missing_and_until_when() {
        var topic = submitted(aTopic());

        assertThat(refused(acts.supplement(topic, " ", Optional.empty())).get(0).field())
                .contains("what");
        assertThat(refused(acts.supplement(topic, "预算", Optional.of(LocalDateTime.of(2026, 11, 27, 10, 1))))
                        .get(0)
                        .text()
                        .zh())
                .contains("清单报送（2026年11月27日 周五 10:00）之前");
        assertThat(refused(acts.supplement(topic, "预算", Optional.of(TUESDAY)))
                        .get(0)
                        .field())
                .contains("by");
    }

    @Test
    void a_return_says_why() {
        assertThat(refused(acts.back(submitted(aTopic()), false, "")).get(0).field())
                .contains("reason");
    }

    @Test
    void a_topic_changes_hands_to_another_department_that_exists() {
        var topic = submitted(aTopic());
        var transfer = story.office.queue().transferTopic();

        assertThat(refused(transfer.handle(
                        story.as(OFFICE_HEAD),
                        new TransferTopic.Command(topic.topic().id(), topic.version(), FIRST, "职能划转"))))
                .isNotEmpty();
        var handed = done(transfer.handle(
                story.as(OFFICE_HEAD), new TransferTopic.Command(topic.topic().id(), topic.version(), SECOND, "职能划转")));

        assertThat(handed.topic().department()).isEqualTo(SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27T10:00:00", "2026-11-26T09:00:00"})
    void until_the_list_is_due_nothing_rolls(LocalDateTime moment) {
        submitted(aTopic());
        story.clock.moveTo(moment);

        assertThat(story.office.queue().rollOverDue().handle()).isEmpty();
    }

    @Test
    void when_the_list_is_due_what_has_not_passed_goes_on_to_the_next_meeting() {
        var waiting = submitted(aTopic());
        var passed = done(acts.pass(submitted(aTopic().titled("更换打印机")), ""));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 10, 0, 1));

        assertThat(story.office.queue().rollOverDue().handle())
                .containsExactly(waiting.topic().id());

        var rolled = story.now(waiting).topic();
        assertThat(rolled.stage()).isEqualTo(Stage.ROLLED);
        assertThat(rolled.meeting().toString()).isEqualTo("weekly:2026-12-07");
        assertThat(story.now(passed).topic().meeting()).isEqualTo(WEEKLY);
        assertThat(story.office.queue().rollOverDue().handle()).isEmpty();
    }

    @Test
    void a_supplement_past_its_own_time_limit_rolls_before_the_list_is_due() {
        var sent = done(acts.supplement(submitted(aTopic()), "预算", Optional.of(LocalDateTime.of(2026, 11, 25, 12, 0))));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 25, 12, 1));

        story.office.queue().rollOverDue().handle();

        var rolled = story.now(sent).topic();
        assertThat(rolled.stage()).isEqualTo(Stage.ROLLED);
        assertThat(rolled.awaited().orElseThrow().what()).isEqualTo("预算");
        assertThat(rolled.awaited().orElseThrow().by()).isEqualTo(LocalDateTime.of(2026, 12, 4, 10, 0));
        var entry = done(story.office
                        .readTopics()
                        .history(story.as(OFFICE_HEAD), sent.topic().id()))
                .get(2)
                .entry();
        assertThat(entry.actor()).isEqualTo("system");
        assertThat(entry.edition()).isPresent();
        assertThat(entry.content()).containsEntry("from", "weekly:2026-11-30").containsKey("facts.title");
    }

    @Test
    void what_is_being_talked_over_goes_on_being_talked_over_for_the_next_meeting() {
        var sent = done(acts.coordinate(submitted(uncoordinated()), Optional.empty()));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 10, 1));

        story.office.queue().rollOverDue().handle();

        var rolled = story.now(sent).topic();
        assertThat(rolled.stage()).isEqualTo(Stage.COORDINATING);
        assertThat(rolled.awaited().orElseThrow().by()).isEqualTo(LocalDateTime.of(2026, 12, 4, 10, 0));
    }

    private static ATopic uncoordinated() {
        return aTopic().with(TopicField.COORDINATION, "未协调");
    }

    private Topics.Kept submitted(ATopic topic) {
        return story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, topic);
    }

    /** Each by whoever does it in this office. */
    private final class QueueActs {

        Answer<Topics.Kept> check(Topics.Kept topic, Map<TopicField, String> answers) {
            return story.office
                    .queue()
                    .checkTopic()
                    .handle(
                            story.as(CLERK),
                            new CheckTopic.Command(topic.topic().id(), topic.version(), checklist(answers), ""));
        }

        Answer<Topics.Kept> pass(Topics.Kept topic, String overruling) {
            return story.office
                    .queue()
                    .passTopic()
                    .handle(
                            story.as(OFFICE_HEAD),
                            new PassTopic.Command(topic.topic().id(), topic.version(), overruling));
        }

        Answer<Topics.Kept> back(Topics.Kept topic, boolean toCommittee, String reason) {
            return story.office
                    .queue()
                    .returnTopic()
                    .handle(
                            story.as(OFFICE_HEAD),
                            new ReturnTopic.Command(topic.topic().id(), topic.version(), toCommittee, reason));
        }

        Answer<Topics.Kept> letIn(Person.Id leader, Topics.Kept topic, String reason) {
            return story.office
                    .queue()
                    .letInLate()
                    .handle(
                            story.as(leader),
                            new LetInLate.Command(topic.topic().id(), topic.version(), reason));
        }

        Answer<Topics.Kept> coordinate(Topics.Kept topic, Optional<Person.Id> leader) {
            return story.office
                    .queue()
                    .sendToCoordination()
                    .handle(
                            story.as(OFFICE_HEAD),
                            new SendToCoordination.Command(
                                    topic.topic().id(), topic.version(), leader, "", Optional.empty()));
        }

        Answer<Topics.Kept> report(Person.Id person, Topics.Kept topic, Coordination outcome, String evidence) {
            return story.office
                    .queue()
                    .reportCoordination()
                    .handle(
                            story.as(person),
                            new ReportCoordination.Command(topic.topic().id(), topic.version(), outcome, evidence));
        }

        Answer<Topics.Kept> supplement(Topics.Kept topic, String what, Optional<LocalDateTime> by) {
            return story.office
                    .queue()
                    .sendBackForSupplement()
                    .handle(
                            story.as(OFFICE_HEAD),
                            new SendBackForSupplement.Command(topic.topic().id(), topic.version(), what, by));
        }

        Answer<Topics.Kept> save(Topics.Kept topic, ATopic changed) {
            return story.office
                    .intake()
                    .saveTopic()
                    .handle(
                            story.as(HEAD_OF_FIRST),
                            new SaveTopic.Command(topic.topic().id(), topic.version(), WEEKLY, form(changed)));
        }

        Answer<Topics.Kept> reenter(Topics.Kept topic, String decision) {
            return story.office
                    .intake()
                    .reenterTopic()
                    .handle(
                            story.as(HEAD_OF_FIRST),
                            new ReenterTopic.Command(topic.topic().id(), topic.version(), WEEKLY, decision));
        }
    }
}
