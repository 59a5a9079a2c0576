package yicheng.web.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.people.Person;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

/** Observers travel with the list, and those who come are on the roster for everybody who sees it. */
class ObserversAndListsOverHttpTest {

    private static final String MEETING = "/meetings/weekly:2026-11-30";
    private static final String OBSERVERS = MEETING + "/observers";

    private final ListStory story = ListStory.on(TUESDAY);
    private final String topic =
            story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic()).value();

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void after_the_list_was_decided_a_proposal_is_refused_with_its_clause_at_its_field() {
        story.approved(WEEKLY);

        var late = proposed();

        assertThat(late.problem()).isEqualTo("422 refused");
        assertThat(late.at("/findings/0/rule/id")).isEqualTo("attendance.observer-list-decided");
        assertThat(late.at("/findings/0/rule/clause")).isEqualTo("2.observer.approve");
        assertThat(late.at("/findings/0/field")).isEqualTo("topic");
        assertThat(as(CLERK).get(OBSERVERS).all("/observers", "/id")).isEmpty();
    }

    @Test
    void who_was_proposed_before_is_decided_with_the_list() {
        var proposed = proposed();
        as(CLERK).post("/observers/" + proposed.at("/id") + "/pass", "", "If-Match", proposed.header("ETag"));
        story.approved(WEEKLY);

        assertThat(as(CLERK).get("/observers/" + proposed.at("/id")).at("/stage/code"))
                .isEqualTo("agreed");
        assertThat(as(CLERK).get("/observers/" + proposed.at("/id")).all("/steps", "/by/name"))
                .containsExactly("蒋文华", "褚晓燕", "周明远");
    }

    @Test
    void a_proposal_is_for_those_concerned_and_who_comes_is_on_the_roster_for_everybody() {
        proposed();
        var before = as(HEAD_OF_FINANCE).get(MEETING + "/roster").all("/beside", "/name");
        as(CLERK).post("/observers/" + only() + "/pass", "", "If-Match", "\"1\"");
        story.approved(WEEKLY);

        assertThat(before).isEmpty();
        assertThat(as(HEAD_OF_FINANCE).get(MEETING + "/roster").all("/beside", "/name"))
                .containsExactly("何苗");
        assertThat(as(HEAD_OF_FINANCE).get(OBSERVERS).all("/observers", "/id")).isEmpty();
    }

    private String only() {
        return as(CLERK).get(OBSERVERS).at("/observers/0/id");
    }

    private Reply proposed() {
        return as(HEAD_OF_FIRST).post(OBSERVERS, """
                {"topic":"%s","kind":"handler","person":"何苗","reason":"介绍测算过程"}""".formatted(topic));
    }

    private Client as(Person.Id person) {
        return Client.signedIn(server, person);
    }
}
