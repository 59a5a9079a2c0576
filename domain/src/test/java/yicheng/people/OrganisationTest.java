package yicheng.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.DIRECTOR;
import static yicheng.people.AnOrganisation.FIRST;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.people.AnOrganisation.SECOND;
import static yicheng.people.AnOrganisation.SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private final Organisation organisation = AnOrganisation.small();

    @Test
    void departments_stand_in_their_order() {
        assertThat(organisation.departments()).extracting(Department::id).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_post_is_held_from_its_first_to_its_last_day() {
        var post = new Post(PostKind.CLERK, Optional.empty(), SINCE, Optional.of(DAY));

        assertThat(post.isHeldOn(SINCE.minusDays(1))).isFalse();
        assertThat(post.isHeldOn(SINCE)).isTrue();
        assertThat(post.isHeldOn(DAY)).isTrue();
        assertThat(post.isHeldOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void the_head_and_the_supervising_leader_of_a_department_are_found() {
        assertThat(organisation.headOf(FIRST, DAY)).map(Person::id).contains(HEAD);
        assertThat(organisation.headOf(SECOND, DAY)).isEmpty();
        assertThat(organisation.supervisorOf(SECOND, DAY)).map(Person::id).contains(DEPUTY);
        assertThat(organisation.supervisorOf(SECOND, SINCE.minusDays(1))).isEmpty();
    }

    @Test
    void a_right_is_lent_on_the_days_of_the_delegation_only() {
        assertThat(organisation.lenders(Delegation.What.CHAIR, DEPUTY, DAY))
                .extracting(Person::id)
                .containsExactly(DIRECTOR);
        assertThat(organisation.lenders(Delegation.What.CHAIR, DEPUTY, LocalDate.of(2026, 5, 30)))
                .isEmpty();
        assertThat(organisation.lenders(Delegation.What.SIGN_LIST, DEPUTY, DAY)).isEmpty();
    }

    @Test
    void a_dissolved_department_is_gone_from_that_day() {
        var second = organisation.department(SECOND).orElseThrow();

        assertThat(second.existsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(second.existsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void a_changed_person_keeps_the_place() {
        var changed = organisation.with(new Person(DIRECTOR, "赵一", List.of()));

        assertThat(changed.people()).extracting(Person::id).containsExactly(DIRECTOR, DEPUTY, HEAD);
        assertThat(changed.holding(PostKind.DIRECTOR, DAY)).isEmpty();
    }

    @Test
    void what_the_organisation_does_not_have_cannot_be_named() {
        var elsewhere = new Department.Id("d9");
        var stranger = new Person.Id("li");

        assertThatThrownBy(() -> organisation.with(new Portfolio(DEPUTY, Set.of(elsewhere))))
                .hasMessageContaining("unknown department (Id[value=d9])");
        assertThatThrownBy(() -> organisation.with(new Portfolio(stranger, Set.of(FIRST))))
                .hasMessageContaining("unknown person (Id[value=li])");
    }

    @Test
    void posts_of_a_department_need_one_and_others_have_none() {
        assertThatThrownBy(() -> new Post(PostKind.HANDLER, Optional.empty(), SINCE, Optional.empty()))
                .hasMessageContaining("needs a department");
        assertThatThrownBy(() -> new Post(PostKind.DIRECTOR, Optional.of(FIRST), SINCE, Optional.empty()))
                .hasMessageContaining("has no department");
    }

    @Test
    void kinds_of_posts_are_known_by_code_and_by_label() {
        assertThat(PostKind.named("office_head")).contains(PostKind.OFFICE_HEAD);
        assertThat(PostKind.named(" 办公室主任 ")).contains(PostKind.OFFICE_HEAD);
        assertThat(Delegation.What.named("审定")).contains(Delegation.What.DECIDE_TOPICS);
        assertThat(PostKind.named("局长")).isEmpty();
    }
}
