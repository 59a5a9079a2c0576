package yicheng.agenda.order;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Cause;
import yicheng.agenda.version.Line;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.topic.TopicField;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;

class OrderTest {

    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final ListStory story = ListStory.on(TUESDAY);
    private Topic.Id safety;
    private Topic.Id canteen;

    @BeforeEach
    void an_agenda_of_two() {
        safety = story.passed(
                HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("安全整治").with(TopicField.IMPORTANT, "是"));
        canteen = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
        story.approved(WEEKLY);
    }

    @Test
    void the_office_proposes_and_the_leader_agrees() {
        var proposed = done(propose(CLERK, List.of(canteen, safety), "供应商下午离京"));
        assertThat(told(DIRECTOR)).anyMatch(text -> text.endsWith("第47次周例会的议程拟调整次序，请决定"));
        assertThat(story.newest(WEEKLY).order()).containsExactly(safety, canteen);

        var agreed = done(reply(DIRECTOR, proposed, true, ""));

        var newest = agreed.agenda().newest().orElseThrow();
        assertThat(newest.order()).containsExactly(canteen, safety);
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.reason()).isEqualTo("供应商下午离京");
        assertThat(newest.lines()).extracting(Line::byRules).containsExactly(2, 1);
        assertThat(agreed.agenda().proposed()).isEmpty();
        assertThat(told(CLERK)).anyMatch(text -> text.endsWith("议程有了新版本，请看"));
    }

    @Test
    void turned_down_it_stays_as_it_was() {
        var proposed = done(propose(OFFICE_HEAD, List.of(canteen, safety), "先易后难"));

        assertThat(refused(reply(DIRECTOR, proposed, false, "")).get(0).field()).contains("remark");
        var turnedDown = done(reply(DIRECTOR, proposed, false, "按规则排"));

        assertThat(turnedDown.agenda().versions()).hasSize(1);
        assertThat(turnedDown.agenda().proposed()).isEmpty();
    }

    @Test
    void a_late_topic_finds_its_place_in_an_order_set_by_hand() {
        done(set(DIRECTOR, List.of(canteen, safety), "先易后难"));
        var urgent = story.passed(
                HEAD_OF_FIRST,
                FIRST,
                WEEKLY,
                aTopic().titled("防汛抢险").with(TopicField.IMPORTANT, "是").with(TopicField.URGENT, "是"));

        story.approved(WEEKLY);

        assertThat(story.newest(WEEKLY).order()).containsExactly(urgent, canteen, safety);
        assertThat(story.newest(WEEKLY).cause()).isEqualTo(Cause.LIST_DECIDED);
    }

    @Test
    void an_order_holds_each_topic_once_and_has_a_reason() {
        assertThat(refused(set(DIRECTOR, List.of(canteen), "漏了一项")).get(0).field())
                .contains("order");
        assertThat(refused(set(DIRECTOR, List.of(safety, canteen), "没有变化"))
                        .get(0)
                        .field())
                .contains("order");
        assertThat(refused(set(DIRECTOR, List.of(canteen, safety), " ")).get(0).field())
                .contains("reason");
    }

    @Test
    void the_office_does_not_set_an_order_and_a_department_does_not_propose_one() {
        assertThat(ground(set(OFFICE_HEAD, List.of(canteen, safety), "先易后难"))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(propose(HEAD_OF_FIRST, List.of(canteen, safety), "先易后难")))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void once_the_meeting_has_begun_the_agenda_stays() {
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));

        assertThat(ground(set(DIRECTOR, List.of(canteen, safety), "先易后难"))).isEqualTo(Ground.STATE);
    }

    @Test
    void what_is_carried_over_counts_for_it_next_time() {
        var after = done(takeOff(DIRECTOR, Set.of(canteen), true, "会期已满"));

        assertThat(after.agenda().newest().orElseThrow().order()).containsExactly(safety);
        var topic = story.topic(canteen).topic();
        assertThat(topic.stage()).isEqualTo(Stage.PASSED);
        assertThat(topic.meeting()).isEqualTo(NEXT);
        assertThat(topic.timesCarriedOver()).isEqualTo(1);
        assertThat(told(HEAD_OF_FIRST)).contains("“食堂调整”因会期已满顺延到下一次会议：会期已满");
    }

    @Test
    void what_is_held_over_goes_on_the_next_list() {
        done(takeOff(DIRECTOR, Set.of(safety), false, "条件未成熟"));

        var topic = story.topic(safety).topic();
        assertThat(topic.stage()).isEqualTo(Stage.HELD);
        assertThat(topic.timesCarriedOver()).isZero();
        assertThat(story.compiled(NEXT).list().item(safety)).isPresent();
    }

    @Test
    void only_what_is_on_the_agenda_is_taken_off_and_by_the_leader() {
        assertThat(refused(takeOff(DIRECTOR, Set.of(new Topic.Id("other")), false, "条件未成熟")))
                .hasSize(1);
        assertThat(ground(takeOff(CLERK, Set.of(safety), false, "条件未成熟"))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_department_reads_what_the_leader_wrote_on_its_own_topics_only_and_no_order_that_waits() {
        var other = story.passed(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("培训安排"));
        var remarked = ListStory.choice(ItemDecision.Choice.APPROVE, "请财务部会签");
        done(story.decide(DIRECTOR, story.signed(WEEKLY), Map.of(other, remarked)));
        done(propose(CLERK, List.of(canteen, other, safety), "先易后难"));

        var first = done(story.topics.office.lists().readAgendas().of(story.topics.as(HEAD_OF_FIRST), WEEKLY))
                .orElseThrow()
                .agenda();
        var second = done(story.topics.office.lists().readAgendas().of(story.topics.as(HEAD_OF_SECOND), WEEKLY))
                .orElseThrow()
                .agenda();

        assertThat(first.newest().flatMap(version -> version.line(other)))
                .get()
                .extracting(Line::remark)
                .isEqualTo("");
        assertThat(second.newest().flatMap(version -> version.line(other)))
                .get()
                .extracting(Line::remark)
                .isEqualTo("请财务部会签");
        assertThat(first.proposed()).isEmpty();
    }

    @Test
    void two_versions_are_compared_topic_by_topic() {
        done(set(DIRECTOR, List.of(canteen, safety), "先易后难"));

        var compared = done(story.topics.office.lists().readAgendas().compare(story.topics.as(CLERK), WEEKLY, 1, 2));

        assertThat(compared.changes()).hasSize(2).allMatch(difference -> difference.isChange());
    }

    private List<String> told(Person.Id person) {
        return story.topics.office.inbox().of(story.topics.as(person)).stream()
                .map(notice -> notice.text().zh())
                .toList();
    }

    private Answer<Agendas.Kept> propose(Person.Id person, List<Topic.Id> order, String reason) {
        var command = new ProposeOrder.Command(WEEKLY, story.agenda(WEEKLY).version(), order, reason);
        return story.topics.office.lists().proposeOrder().handle(story.topics.as(person), command);
    }

    private Answer<Agendas.Kept> set(Person.Id person, List<Topic.Id> order, String reason) {
        var command = new SetOrder.Command(WEEKLY, story.agenda(WEEKLY).version(), order, reason);
        return story.topics.office.lists().setOrder().handle(story.topics.as(person), command);
    }

    private Answer<Agendas.Kept> reply(Person.Id person, Agendas.Kept agenda, boolean agreed, String remark) {
        var command = new SetOrder.Reply(WEEKLY, agenda.version(), agreed, remark);
        return story.topics.office.lists().setOrder().handle(story.topics.as(person), command);
    }

    private Answer<Agendas.Kept> takeOff(Person.Id person, Set<Topic.Id> topics, boolean time, String reason) {
        var command = new TakeOff.Command(WEEKLY, story.agenda(WEEKLY).version(), topics, time, reason);
        return story.topics.office.lists().takeOff().handle(story.topics.as(person), command);
    }
}
