package yicheng.attendance.observer;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.agenda.list.DecideList;
import yicheng.agenda.list.ItemDecision;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.topic.intake.WithdrawTopic;
import yicheng.topic.life.Topic;

/** Observers are decided with the list, and go where their topic goes. */
class FollowTopicsTest {

    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final ObservingStory story = new ObservingStory();
    private final Topic.Id topic = story.topic();

    @Test
    void who_is_before_the_leader_is_decided_with_his_topic() {
        var passed = passed();
        story.lists.approved(WEEKLY);

        assertThat(now(passed).stage()).isEqualTo(ObserverStage.AGREED);
        assertThat(now(passed).steps())
                .last()
                .satisfies(step -> assertThat(step.by()).contains(DIRECTOR))
                .satisfies(step -> assertThat(step.remark()).isEqualTo("随清单审定"));
    }

    @Test
    void a_topic_approved_without_observers_has_them_declined_with_the_remark() {
        var passed = passed();
        decide(new DecideList.Choice(ItemDecision.Choice.APPROVE, Optional.empty(), false, "由部门正职说明"));

        assertThat(now(passed).stage()).isEqualTo(ObserverStage.DECLINED);
        assertThat(now(passed).steps())
                .last()
                .satisfies(step -> assertThat(step.remark()).isEqualTo("由部门正职说明"));
    }

    @Test
    void who_was_decided_by_name_stays_as_he_was_decided() {
        var declined = done(story.step(DIRECTOR, passed(), ObserverAct.DECLINE, "不必列席"));
        story.lists.approved(WEEKLY);

        assertThat(now(declined)).isEqualTo(declined.observer());
    }

    @Test
    void who_was_not_checked_by_the_office_is_not_decided() {
        var proposed = done(story.proposeHandler(HEAD_OF_FIRST, topic));
        story.lists.approved(WEEKLY);

        assertThat(now(proposed).stage()).isEqualTo(ObserverStage.PROPOSED);
    }

    @Test
    void of_a_topic_held_over_the_observer_goes_to_the_next_meeting_and_is_checked_again() {
        var passed = passed();
        decide(ListStory.choice(ItemDecision.Choice.HOLD, "下次再议"));
        var followed = story.follow();

        assertThat(followed).singleElement().satisfies(kept -> {
            assertThat(kept.observer().meeting()).isEqualTo(NEXT);
            assertThat(kept.observer().stage()).isEqualTo(ObserverStage.PROPOSED);
        });
        assertThat(now(passed).meeting()).isEqualTo(NEXT);
        assertThat(story.follow()).isEmpty();
        assertThat(told(CLERK)).contains("议题已改会，请重新审核何苗列席2026年第48次周例会");
    }

    @Test
    void of_a_topic_sent_back_to_its_department_nobody_comes() {
        var agreed = done(story.step(DIRECTOR, passed(), ObserverAct.AGREE, ""));
        decide(ListStory.choice(ItemDecision.Choice.SEND_BACK, "先算清楚"));
        story.follow();

        assertThat(now(agreed).stage()).isEqualTo(ObserverStage.WITHDRAWN);
        assertThat(now(agreed).steps())
                .last()
                .satisfies(step -> assertThat(step.remark()).isEqualTo("议题退回部门重新提交"));
    }

    @Test
    void who_was_told_to_come_is_told_where_his_topic_goes() {
        var told = done(
                story.step(CLERK, done(story.step(DIRECTOR, passed(), ObserverAct.AGREE, "")), ObserverAct.NOTIFY, ""));
        decide(ListStory.choice(ItemDecision.Choice.HOLD, "下次再议"));
        story.follow();

        assertThat(now(told).stage()).isEqualTo(ObserverStage.AGREED);
        assertThat(now(told).meeting()).isEqualTo(NEXT);
        assertThat(told(HANDLER_IN_FIRST)).anySatisfy(text -> assertThat(text).startsWith("有关议题已改会，请改为列席2026年第48次周例会"));
    }

    @Test
    void of_a_topic_taken_back_nobody_comes_any_more_and_who_knew_is_told() {
        var told = done(
                story.step(CLERK, done(story.step(DIRECTOR, passed(), ObserverAct.AGREE, "")), ObserverAct.NOTIFY, ""));
        var kept = story.lists.topic(topic);
        done(story.lists
                .topics
                .office
                .intake()
                .withdrawTopic()
                .handle(
                        story.lists.topics.as(HEAD_OF_FIRST),
                        new WithdrawTopic.Command(topic, kept.version(), "情况有变")));
        story.follow();

        assertThat(now(told).stage()).isEqualTo(ObserverStage.WITHDRAWN);
        assertThat(now(told).steps())
                .last()
                .satisfies(step -> assertThat(step.by()).isEmpty());
        assertThat(told(HANDLER_IN_FIRST)).contains("您不必再列席2026年第47次周例会：议题撤回");
    }

    @Test
    void who_is_withdrawn_after_he_was_told_is_told() {
        var told = done(
                story.step(CLERK, done(story.step(DIRECTOR, passed(), ObserverAct.AGREE, "")), ObserverAct.NOTIFY, ""));
        done(story.step(HEAD_OF_FIRST, told, ObserverAct.WITHDRAW, ""));

        assertThat(told(HANDLER_IN_FIRST)).contains("不再列席2026年第47次周例会");
    }

    private Observers.Kept passed() {
        var proposed = done(story.proposeHandler(HEAD_OF_FIRST, topic));
        return done(story.step(CLERK, proposed, ObserverAct.PASS, ""));
    }

    private void decide(DecideList.Choice choice) {
        done(story.lists.decide(DIRECTOR, story.lists.signed(WEEKLY), Map.of(topic, choice)));
    }

    private Observer now(Observers.Kept kept) {
        var desk = story.lists.topics.office.attendance();
        return done(desk.readObservers()
                        .one(story.lists.topics.as(CLERK), kept.observer().id()))
                .observer();
    }

    private List<String> told(Person.Id person) {
        return story.lists.topics.office.inbox().of(story.lists.topics.as(person)).stream()
                .map(notice -> notice.text().zh())
                .toList();
    }
}
