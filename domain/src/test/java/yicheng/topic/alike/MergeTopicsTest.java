package yicheng.topic.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.agenda.list.ItemDecision;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.intake.WithdrawTopic;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

class MergeTopicsTest {

    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final ListStory story = ListStory.on(TUESDAY);
    private final Topic.Id lead = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("购置检测设备"));
    private final Topic.Id other = story.passed(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("检测设备购置方案"));

    @Test
    void one_leads_the_others_department_joins_and_both_texts_stay() {
        done(merge(CLERK, other, lead, "同一批设备"));

        var merged = story.topic(other).topic();
        assertThat(merged.stage()).isEqualTo(Stage.MERGED);
        assertThat(merged.title()).isEqualTo("检测设备购置方案");
        assertThat(merged.ties().lead()).get().extracting(Ties.Lead::topic).isEqualTo(lead);
        assertThat(story.topic(lead).topic().ties().joined()).containsExactly(new Ties.Joined(other, SECOND));
        story.approved(WEEKLY);
        assertThat(story.newest(WEEKLY).lines()).singleElement().satisfies(line -> {
            assertThat(line.topic()).isEqualTo(lead);
            assertThat(line.joint()).containsExactly(SECOND);
        });
    }

    @Test
    void both_departments_may_read_both_texts_but_not_open_the_others_topic() {
        done(merge(CLERK, other, lead, "同一批设备"));
        var read = story.topics.office.readTopics();

        assertThat(done(read.tied(story.topics.as(HEAD_OF_FIRST), lead)))
                .singleElement()
                .satisfies(tied -> assertThat(tied.title()).isEqualTo("检测设备购置方案"));
        assertThat(done(read.tied(story.topics.as(HEAD_OF_SECOND), other)))
                .singleElement()
                .satisfies(tied -> assertThat(tied.title()).isEqualTo("购置检测设备"));
        assertThat(ground(read.one(story.topics.as(HEAD_OF_FIRST), other))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void until_the_list_is_signed_they_can_be_taken_apart() {
        done(merge(CLERK, other, lead, "同一批设备"));

        var apart = done(unmerge(other));

        assertThat(apart.topic().stage()).isEqualTo(Stage.PASSED);
        assertThat(story.topic(lead).topic().ties().joined()).isEmpty();
    }

    @Test
    void once_it_is_signed_they_stay_together() {
        done(merge(CLERK, other, lead, "同一批设备"));
        story.signed(WEEKLY);

        assertThat(refused(unmerge(other)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("清单签字后不再拆分"));
    }

    @Test
    void when_the_lead_is_withdrawn_the_other_stands_by_itself_again() {
        done(merge(CLERK, other, lead, "同一批设备"));
        var withdraw = new WithdrawTopic.Command(lead, story.topic(lead).version(), "不再需要");

        done(story.topics.office.intake().withdrawTopic().handle(story.topics.as(HEAD_OF_FIRST), withdraw));

        assertThat(story.topic(other).topic().stage()).isEqualTo(Stage.PASSED);
        assertThat(story.topic(other).topic().ties().lead()).isEmpty();
    }

    @Test
    void a_lead_that_was_sent_back_leaves_the_other_alone_from_then_on() {
        done(merge(CLERK, other, lead, "同一批设备"));
        var list = story.signed(WEEKLY);
        done(story.decide(DIRECTOR, list, Map.of(lead, ListStory.choice(ItemDecision.Choice.SEND_BACK, "补充测算"))));
        story.approved(WEEKLY);
        var draft = done(story.topics.office.readTopics().one(story.topics.as(HEAD_OF_FIRST), lead));
        var save = new SaveTopic.Command(
                lead,
                draft.version(),
                MeetingRef.parse("weekly:2026-12-07").orElseThrow(),
                draft.topic().form());

        done(story.topics.office.intake().saveTopic().handle(story.topics.as(HEAD_OF_FIRST), save));

        assertThat(story.topic(other).topic().stage()).isEqualTo(Stage.RANKED);
        assertThat(story.newest(WEEKLY).order()).containsExactly(other);
    }

    @Test
    void what_is_not_passed_does_not_ride_along_with_what_is() {
        var unseen = story.topics.submitted(
                HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("检测设备").spending("500万元"));

        assertThat(refused(merge(CLERK, unseen.topic().id(), lead, "同一批设备")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("还没有审核通过"));
    }

    @Test
    void nothing_merges_into_itself_into_another_meetings_or_into_what_is_merged() {
        var elsewhere = story.topics.submitted(HEAD_OF_FIRST, FIRST, NEXT, aTopic().titled("检测设备"));
        var third = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("设备检测"));

        assertThat(refused(merge(CLERK, lead, lead, "同一批设备"))).hasSize(1);
        assertThat(refused(merge(CLERK, other, elsewhere.topic().id(), "同一批设备")))
                .hasSize(1);
        done(merge(CLERK, other, lead, "同一批设备"));
        assertThat(refused(merge(CLERK, third, other, "同一批设备"))).hasSize(1);
        assertThat(refused(merge(CLERK, lead, third, "同一批设备"))).hasSize(1);
    }

    @Test
    void merging_has_a_reason_and_is_for_the_office() {
        assertThat(refused(merge(CLERK, other, lead, " ")).get(0).field()).contains("reason");
        assertThat(ground(merge(DIRECTOR, other, lead, "同一批设备"))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(merge(HEAD_OF_FIRST, other, lead, "同一批设备"))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void kept_apart_with_a_reason_the_advice_remembers_it() {
        var command = new KeepApart.Command(other, story.topic(other).version(), lead, "型号不同");
        done(story.topics.office.queue().keepApart().handle(story.topics.as(CLERK), command));

        var similar = done(story.topics.office.similarTopics().handle(story.topics.as(CLERK), other));

        assertThat(similar).singleElement().satisfies(found -> {
            assertThat(found.topic().id()).isEqualTo(lead);
            assertThat(found.percent()).isGreaterThanOrEqualTo(60);
            assertThat(found.shared()).containsExactly("检测设备", "购置");
            assertThat(found.apart()).get().extracting(Ties.Apart::reason).isEqualTo("型号不同");
        });
    }

    private Answer<Topics.Kept> merge(Person.Id person, Topic.Id topic, Topic.Id into, String reason) {
        var command = new MergeTopics.Command(
                topic, story.topic(topic).version(), into, story.topic(into).version(), reason);
        return story.topics.office.queue().mergeTopics().handle(story.topics.as(person), command);
    }

    private Answer<Topics.Kept> unmerge(Topic.Id topic) {
        var command = new UnmergeTopic.Command(topic, story.topic(topic).version(), "分开议");
        return story.topics.office.queue().unmergeTopic().handle(story.topics.as(CLERK), command);
    }
}
