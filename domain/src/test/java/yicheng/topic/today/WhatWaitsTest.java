package yicheng.topic.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yicheng.people.FiveDepartments.ADMINISTRATOR;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.life.Act;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.SendToCoordination;

class WhatWaitsTest {

    private final TopicStory story = TopicStory.on(TUESDAY);

    @Test
    void a_draft_waits_for_the_signature_of_the_head_and_for_the_words_of_the_handler() {
        var command = new DraftTopic.Command(FIRST, WEEKLY, form(aTopic()), Optional.empty());
        done(story.office.intake().draftTopic().handle(story.as(HANDLER_IN_FIRST), command));

        assertThat(desk(HEAD_OF_FIRST).mine())
                .extracting(WhatWaits.Waiting::act)
                .containsExactly(Act.SUBMIT);
        assertThat(desk(HANDLER_IN_FIRST).mine())
                .extracting(WhatWaits.Waiting::act)
                .containsExactly(Act.SAVE);
        assertThat(desk(CLERK).mine()).isEmpty();
    }

    @Test
    void a_draft_is_due_when_the_topics_of_its_meeting_have_to_be_in() {
        var command = new DraftTopic.Command(FIRST, WEEKLY, form(aTopic()), Optional.empty());
        done(story.office.intake().draftTopic().handle(story.as(HANDLER_IN_FIRST), command));

        assertThat(desk(HEAD_OF_FIRST).mine())
                .extracting(WhatWaits.Waiting::due)
                .containsExactly(Optional.of(LocalDateTime.of(2026, 11, 26, 17, 0)));
    }

    @Test
    void a_submitted_topic_waits_for_the_office_until_the_list_is_due_and_its_department_waits_too() {
        story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(desk(CLERK).mine())
                .extracting(WhatWaits.Waiting::act, WhatWaits.Waiting::due)
                .containsExactly(tuple(Act.CHECK, Optional.of(LocalDateTime.of(2026, 11, 27, 10, 0))));
        assertThat(desk(HEAD_OF_FIRST).others()).hasSize(1);
        assertThat(desk(HEAD_OF_SECOND).others()).isEmpty();
        assertThat(desk(ADMINISTRATOR)).isEqualTo(new WhatWaits.Desk(List.of(), List.of()));
    }

    @Test
    void a_late_topic_waits_for_the_director() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 18, 0));
        story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(desk(DIRECTOR).mine()).extracting(WhatWaits.Waiting::act).containsExactly(Act.LET_IN);
    }

    @Test
    void coordination_waits_for_the_leader_and_for_the_office_once_he_has_left_his_post() {
        coordinating();

        assertThat(desk(DEPUTY_FOR_BUSINESS).mine())
                .extracting(WhatWaits.Waiting::act)
                .containsExactly(Act.REPORT_COORDINATION);
        assertThat(desk(CLERK).mine()).isEmpty();
        assertThat(desk(CLERK, this::withoutTheLeader).mine())
                .extracting(WhatWaits.Waiting::act)
                .containsExactly(Act.COORDINATE);
    }

    @Test
    void what_a_dissolved_department_leaves_waits_for_the_office_to_hand_it_on() {
        coordinating();

        var desk = desk(
                OFFICE_HEAD,
                unit -> unit.with(unit.department(FIRST).orElseThrow().dissolvedOn(TUESDAY.toLocalDate())));

        assertThat(desk.mine()).extracting(WhatWaits.Waiting::act).containsExactly(Act.TRANSFER);
    }

    private Topics.Kept coordinating() {
        var topic = story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().with(TopicField.COORDINATION, "未协调"));
        var command = new SendToCoordination.Command(
                topic.topic().id(), topic.version(), Optional.empty(), "", Optional.empty());
        return done(story.office.queue().sendToCoordination().handle(story.as(OFFICE_HEAD), command));
    }

    private Organisation withoutTheLeader(Organisation unit) {
        var leader = unit.person(DEPUTY_FOR_BUSINESS).orElseThrow();
        var left = leader.posts().stream()
                .map(post -> post.endedOn(TUESDAY.toLocalDate().minusDays(1)))
                .toList();
        assertThat(leader.holds(PostKind.DEPUTY_DIRECTOR, TUESDAY.toLocalDate()))
                .isTrue();
        return unit.with(leader.withPosts(left));
    }

    private WhatWaits.Desk desk(Person.Id person) {
        return story.office.whatWaits().handle(story.as(person));
    }

    private WhatWaits.Desk desk(Person.Id person, UnaryOperator<Organisation> changed) {
        var actor = story.as(person);
        return story.office
                .whatWaits()
                .handle(Actor.of(actor.person(), changed.apply(actor.organisation()), actor.day()));
    }
}
