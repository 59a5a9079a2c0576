package yicheng.people.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.DIRECTOR;
import static yicheng.people.AnOrganisation.FIRST;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.people.AnOrganisation.SECOND;
import static yicheng.people.AnOrganisation.SINCE;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yicheng.people.AnOrganisation;
import yicheng.people.Delegation;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Ground;

class ActorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private final Organisation organisation = AnOrganisation.small();

    @Test
    void a_head_submits_for_the_department_he_heads_only() {
        var head = actor(HEAD, DAY);

        assertThat(head.may(Operation.SUBMIT_TOPICS)).isTrue();
        assertThat(head.may(Operation.SUBMIT_TOPICS, FIRST)).isTrue();
        assertThat(head.may(Operation.SUBMIT_TOPICS, SECOND)).isFalse();
        assertThat(head.mayEverywhere(Operation.SUBMIT_TOPICS)).isFalse();
        assertThat(head.departments(Operation.SUBMIT_TOPICS)).containsExactly(FIRST);
    }

    @Test
    void before_the_post_begins_there_is_no_right() {
        assertThat(actor(HEAD, SINCE.minusDays(1)).may(Operation.SUBMIT_TOPICS)).isFalse();
    }

    @Test
    void a_lent_right_ends_with_the_delegation_and_with_the_lenders_post() {
        var lent = organisation.with(
                new Delegation(Delegation.What.DECIDE_TOPICS, DIRECTOR, DEPUTY, DAY, DAY.plusDays(1), "外出学习"));
        var ended = lent.person(DIRECTOR).orElseThrow();
        var left = lent.with(ended.withPosts(ended.posts().stream()
                .map(post -> post.endedOn(DAY.minusDays(1)))
                .toList()));

        assertThat(actor(lent, DEPUTY, DAY.plusDays(1)).may(Operation.LET_IN_LATE))
                .isTrue();
        assertThat(actor(lent, DEPUTY, DAY.plusDays(2)).may(Operation.LET_IN_LATE))
                .isFalse();
        assertThat(actor(left, DEPUTY, DAY).may(Operation.LET_IN_LATE)).isFalse();
    }

    @Test
    void a_token_goes_no_further_than_its_scopes_and_its_person() {
        var token = actor(HEAD, DAY).within(Set.of(Scope.TOPICS_READ, Scope.ACCOUNTS_WRITE));

        assertThat(token.may(Operation.READ_TOPICS, FIRST)).isTrue();
        assertThat(token.may(Operation.READ_TOPICS, SECOND)).isFalse();
        assertThat(token.may(Operation.SUBMIT_TOPICS)).isFalse();
        assertThat(token.may(Operation.MANAGE_ACCOUNTS)).isFalse();
        assertThat(refusal(token.refused(Operation.SUBMIT_TOPICS))).contains("没有 topics:write 权限");
    }

    @Test
    void who_is_refused_is_told_whose_right_it_is() {
        var answer = actor(HEAD, DAY).refused(Operation.DECIDE_REVIEWS);

        assertThat(ground(answer)).isEqualTo(Ground.RIGHTS);
        assertThat(refusal(answer)).isEqualTo("您不能作出形式审核决定，请由办公室主任办理");
    }

    private Actor actor(Person.Id person, LocalDate day) {
        return actor(organisation, person, day);
    }

    private static Actor actor(Organisation organisation, Person.Id person, LocalDate day) {
        return Actor.of(organisation.person(person).orElseThrow(), organisation, day);
    }
}
