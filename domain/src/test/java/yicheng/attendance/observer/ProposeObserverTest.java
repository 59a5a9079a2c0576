package yicheng.attendance.observer;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_OF_FIRST;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.attendance.ObserverKind;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.topic.life.Topic;

/** Who may be proposed, and every no to it with its clause. */
class ProposeObserverTest {

    private final ObservingStory story = new ObservingStory();

    @Test
    void a_handler_is_proposed_for_a_topic_of_his_department() {
        var kept = story.proposed();

        assertThat(kept.observer().stage()).isEqualTo(ObserverStage.PROPOSED);
        assertThat(kept.observer().judged().findings()).isEmpty();
        assertThat(story.lists.topics.office.inbox().of(story.lists.topics.as(CLERK)))
                .anySatisfy(notice -> assertThat(notice.text().zh()).isEqualTo("建议何苗列席2026年第47次周例会，请审核"));
    }

    @Test
    void another_department_proposes_nobody_for_it() {
        refusedBecause("2.observer.propose", story.proposeHandler(HEAD_OF_FINANCE, story.topic()));
    }

    @Test
    void without_a_topic_of_that_meeting_nobody_observes() {
        refusedBecause("2.observer.basis", story.proposeHandler(HEAD_OF_FIRST, new Topic.Id("none")));
    }

    @Test
    void it_has_to_be_said_what_for() {
        var answer = story.propose(
                HEAD_OF_FIRST, story.topic(), ObserverKind.HANDLER, ObservingStory.of(HANDLER_IN_FIRST), " ");

        refusedBecause("2.observer.basis", answer);
    }

    @Test
    void after_the_list_was_decided_nobody_is_added() {
        var topic = story.topic();
        story.lists.approved(WEEKLY);

        refusedBecause("2.observer.approve", story.proposeHandler(HEAD_OF_FIRST, topic));
    }

    @Test
    void who_takes_part_anyway_does_not_observe() {
        var answer = story.propose(
                HEAD_OF_FIRST, story.topic(), ObserverKind.DEPUTY, ObservingStory.of(HEAD_OF_FINANCE), "答疑");

        refusedBecause("2.observer.kinds", answer);
    }

    @Test
    void an_expert_comes_with_his_organisation_and_telephone() {
        var topic = story.topic();
        var unknown = ObservingStory.fromOutside("市设计院", "");
        var known = ObservingStory.fromOutside("市设计院", "021-55550100");

        refusedBecause("2.observer.kinds", story.propose(HEAD_OF_FIRST, topic, ObserverKind.EXPERT, unknown, "说明方案"));
        assertThat(done(story.propose(HEAD_OF_FIRST, topic, ObserverKind.EXPERT, known, "说明方案"))
                        .observer()
                        .who())
                .isEqualTo(known);
    }

    @Test
    void a_handler_is_of_the_department_of_the_topic_and_a_telephone_has_a_number() {
        var topic = story.topic();
        var outsider = ObservingStory.fromOutside("市设计院", "021-55550100");
        var nowhere = ObservingStory.fromOutside("市设计院", "abc电话");

        refusedBecause("2.observer.kinds", story.propose(HEAD_OF_FIRST, topic, ObserverKind.HANDLER, outsider, "说明方案"));
        refusedBecause("2.observer.kinds", story.propose(HEAD_OF_FIRST, topic, ObserverKind.EXPERT, nowhere, "说明方案"));
        refusedBecause(
                "2.observer.kinds",
                story.propose(HEAD_OF_FIRST, topic, ObserverKind.HANDLER, ObservingStory.of(CLERK), "说明方案"));
    }

    @Test
    void who_stands_in_for_a_member_does_not_observe_as_well() {
        var topic = story.topic();
        story.standsInForHeadOfFirst(DEPUTY_OF_FIRST);

        refusedBecause(
                "2.observer.kinds",
                story.propose(HEAD_OF_FIRST, topic, ObserverKind.DEPUTY, ObservingStory.of(DEPUTY_OF_FIRST), "说明方案"));
    }

    @Test
    void he_waits_on_the_day_of_the_meeting_and_not_before() {
        var told = story.notified();

        refusedBecause("2.observer.basis", story.step(CLERK, told, ObserverAct.WAIT, ""));
        story.lists.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 30));
        assertThat(done(story.step(CLERK, told, ObserverAct.WAIT, ""))
                        .observer()
                        .stage())
                .isEqualTo(ObserverStage.WAITING);
    }

    @Test
    void nobody_without_a_name() {
        var nameless = new Observer.Who(Optional.empty(), " ", "市设计院", "", "021-55550100");

        refusedBecause(
                "2.observer.propose",
                story.propose(HEAD_OF_FIRST, story.topic(), ObserverKind.EXPERT, nameless, "说明方案"));
    }

    @Test
    void nobody_twice_for_one_topic_unless_the_first_proposal_was_withdrawn() {
        var topic = story.topic();
        var first = done(story.proposeHandler(HEAD_OF_FIRST, topic));

        refusedBecause("2.observer.propose", story.proposeHandler(HEAD_OF_FIRST, topic));
        done(story.step(HEAD_OF_FIRST, first, ObserverAct.WITHDRAW, ""));
        done(story.proposeHandler(HEAD_OF_FIRST, topic));
    }

    @Test
    void once_the_meeting_has_begun_nobody_is_added() {
        var topic = story.topic();
        story.lists.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));

        refusedBecause("2.observer.propose", story.proposeHandler(HEAD_OF_FIRST, topic));
    }

    @Test
    void heads_of_departments_propose_and_nobody_else() {
        var topic = story.topic();

        assertThat(ground(story.proposeHandler(CLERK, topic))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(story.proposeHandler(DIRECTOR, topic))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(story.proposeHandler(DEPUTY_OF_FIRST, topic))).isEqualTo(Ground.RIGHTS);
    }

    private static void refusedBecause(String clause, Answer<Observers.Kept> answer) {
        assertThat(ground(answer)).isEqualTo(Ground.POLICY);
        assertThat(refused(answer))
                .extracting((Finding finding) -> finding.rule().clause().id())
                .contains(clause);
    }
}
