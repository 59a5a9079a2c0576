package yicheng.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.agenda.ListStory.choice;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.MONTHLY;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.journal.StaleVersion;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.topic.TopicField;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.intake.WithdrawTopic;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.queue.PassTopic;

class DecideListTest {

    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final ListStory story = ListStory.on(TUESDAY);

    @Test
    void approved_topics_stand_on_the_agenda_in_the_order_of_the_rules() {
        var plain = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
        var important = story.passed(
                HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("安全整治").with(TopicField.IMPORTANT, "是"));

        var decided = story.approved(WEEKLY);

        assertThat(decided.list().stage()).isEqualTo(ListStage.DECIDED);
        assertThat(story.newest(WEEKLY).order()).containsExactly(important, plain);
        assertThat(story.topic(plain).topic().stage()).isEqualTo(Stage.RANKED);
    }

    @Test
    void each_item_goes_its_own_way() {
        var held = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
        var back = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("车辆更新"));
        var moved = story.passed(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("培训安排"));
        var list = story.signed(WEEKLY);

        done(story.decide(
                DIRECTOR,
                list,
                Map.of(
                        held, choice(ItemDecision.Choice.HOLD, "下周再议"),
                        back, choice(ItemDecision.Choice.SEND_BACK, "补充测算"),
                        moved,
                                new DecideList.Choice(
                                        ItemDecision.Choice.CHANGE_KIND, Optional.of(Kind.MONTHLY), true, ""))));

        assertThat(story.topic(held).topic().stage()).isEqualTo(Stage.HELD);
        assertThat(story.topic(held).topic().meeting()).isEqualTo(NEXT);
        var written = done(story.topics.office.readTopics().one(story.topics.as(HEAD_OF_FIRST), back));
        assertThat(written.topic().stage()).isEqualTo(Stage.DRAFT);
        assertThat(written.topic().round()).isEqualTo(2);
        assertThat(story.topics.office.inbox().of(story.topics.as(HEAD_OF_FIRST)))
                .extracting(notice -> notice.text().zh())
                .containsExactlyInAnyOrder("“食堂调整”已审定：缓议。批示：下周再议", "“车辆更新”已审定：退回部门。批示：补充测算");
        assertThat(story.topic(moved).topic().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(story.topic(moved).topic().meeting()).isEqualTo(MONTHLY);
        assertThat(story.topic(moved).topic().letIn()).isTrue();
        assertThat(story.newest(WEEKLY).lines()).isEmpty();
    }

    @Test
    void who_compiled_or_signed_does_not_decide() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var compiled = story.compiled(WEEKLY);

        assertThat(ground(story.sign(CLERK, compiled))).isEqualTo(Ground.RIGHTS);
        var signed = done(story.sign(OFFICE_HEAD, compiled));
        assertThat(ground(story.decide(OFFICE_HEAD, signed, Map.of()))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_topic_is_not_sent_back_without_a_word() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var signed = story.signed(WEEKLY);

        var answer = story.decide(DIRECTOR, signed, Map.of(topic, choice(ItemDecision.Choice.SEND_BACK, " ")));

        assertThat(refused(answer))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("请写明批示"));
        assertThat(story.topic(topic).topic().stage()).isEqualTo(Stage.LISTED);
    }

    @Test
    void a_choice_is_taken_back_until_the_list_is_decided() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var signed = story.signed(WEEKLY);
        var desk = story.topics.office.lists().decideList();
        var choices = Map.of(topic, choice(ItemDecision.Choice.HOLD, "下周再议"));
        var chosen = done(desk.handle(
                story.topics.as(DIRECTOR),
                new DecideList.Command(signed.list().id(), signed.version(), choices, false, false, Optional.empty())));

        var undo = new DecideList.Undo(chosen.list().id(), chosen.version(), Set.of(topic));
        var undone = done(desk.handle(story.topics.as(DIRECTOR), undo));

        assertThat(undone.list().item(topic).orElseThrow().decision()).isEmpty();
        var decided = done(story.decide(DIRECTOR, undone, Map.of()));
        var late = new DecideList.Undo(decided.list().id(), decided.version(), Set.of(topic));
        assertThat(ground(desk.handle(story.topics.as(DIRECTOR), late))).isEqualTo(Ground.STATE);
    }

    @Test
    void the_leader_may_stop_in_between_and_think_again() {
        var first = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
        story.passed(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("培训安排"));
        var signed = story.signed(WEEKLY);

        var begun = done(decide(signed, Map.of(first, choice(ItemDecision.Choice.HOLD, "再议")), false, false));
        var changed = done(decide(begun, Map.of(first, choice(ItemDecision.Choice.APPROVE, "")), false, false));

        assertThat(changed.list().stage()).isEqualTo(ListStage.SIGNED);
        assertThat(story.topic(first).topic().stage()).isEqualTo(Stage.LISTED);
        assertThat(refused(decide(changed, Map.of(), false, true)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("还有 1 项没有审定：培训安排"));
        assertThat(done(decide(changed, Map.of(), true, true)).list().stage()).isEqualTo(ListStage.DECIDED);
    }

    @Test
    void what_its_department_takes_back_meanwhile_is_no_longer_decided() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var signed = story.signed(WEEKLY);
        var withdraw = new WithdrawTopic.Command(topic, story.topic(topic).version(), "不再需要");
        done(story.topics.office.intake().withdrawTopic().handle(story.topics.as(HEAD_OF_FIRST), withdraw));

        done(decide(signed, Map.of(), false, true));

        assertThat(story.newest(WEEKLY).lines()).isEmpty();
        assertThat(story.topic(topic).topic().stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void a_topic_sent_back_and_approved_later_stands_on_the_agenda_once() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        done(story.decide(
                DIRECTOR, story.signed(WEEKLY), Map.of(topic, choice(ItemDecision.Choice.SEND_BACK, "补充测算"))));
        var draft = done(story.topics.office.readTopics().one(story.topics.as(HEAD_OF_FIRST), topic));
        var again = done(story.topics
                .office
                .intake()
                .submitTopic()
                .handle(story.topics.as(HEAD_OF_FIRST), new SubmitTopic.Command(topic, draft.version())));
        done(story.topics
                .office
                .queue()
                .passTopic()
                .handle(story.topics.as(OFFICE_HEAD), new PassTopic.Command(topic, again.version(), "已补充")));

        story.approved(WEEKLY);

        assertThat(story.newest(WEEKLY).order()).containsExactly(topic);
    }

    @Test
    void what_a_department_writes_later_changes_no_list_that_was_signed() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
        var list = done(story.decide(
                DIRECTOR, story.signed(WEEKLY), Map.of(topic, choice(ItemDecision.Choice.SEND_BACK, "补充测算"))));
        var draft = done(story.topics.office.readTopics().one(story.topics.as(HEAD_OF_FIRST), topic));
        var other = draft.topic().form().with(TopicField.TITLE, "食堂外包");
        var save = new SaveTopic.Command(topic, draft.version(), WEEKLY, other);
        done(story.topics.office.intake().saveTopic().handle(story.topics.as(HEAD_OF_FIRST), save));

        var sheet = done(story.topics
                .office
                .lists()
                .readLists()
                .one(story.topics.as(CLERK), list.list().id()));

        assertThat(sheet.topics()).extracting(kept -> kept.topic().title()).containsExactly("食堂调整");
        assertThat(done(story.topics.office.readTopics().one(story.topics.as(DIRECTOR), topic))
                        .topic()
                        .stage())
                .isEqualTo(Stage.DRAFT);
    }

    @Test
    void once_the_meeting_has_begun_nothing_is_decided() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var signed = story.signed(WEEKLY);
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));

        assertThat(ground(decide(signed, Map.of(), true, true))).isEqualTo(Ground.STATE);
    }

    @Test
    void two_who_decide_at_once_do_not_overwrite_each_other() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var signed = story.signed(WEEKLY);
        done(decide(signed, Map.of(), true, true));

        assertThatThrownBy(() -> decide(signed, Map.of(), true, true)).isInstanceOf(StaleVersion.class);
    }

    private Answer<TopicLists.Kept> decide(
            TopicLists.Kept list, Map<Topic.Id, DecideList.Choice> choices, boolean rest, boolean finish) {
        var command = new DecideList.Command(list.list().id(), list.version(), choices, rest, finish, Optional.empty());
        return story.topics.office.lists().decideList().handle(story.topics.as(DIRECTOR), command);
    }
}
