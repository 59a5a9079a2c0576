package yicheng.people.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.AnOrganisation.FIRST;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.people.AnOrganisation.SECOND;
import static yicheng.people.change.APersonnelOffice.HEADS_DEPUTY;
import static yicheng.people.change.APersonnelOffice.TODAY;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;

class DepartmentChangeTest {

    private static final Department.Id NEW = new Department.Id("d3");

    private final APersonnelOffice office = new APersonnelOffice();

    @ParameterizedTest
    @CsvSource({"1, d3 d1 d2", "2, d1 d3 d2", "3, d1 d2 d3", "99, d1 d2 d3"})
    void a_new_department_takes_its_place_and_those_behind_move_back(int order, String line) {
        var organisation = done(office.change(new DepartmentChange.Add(NEW, "业务三部", order)))
                .organisation();

        assertThat(organisation.departments())
                .extracting(one -> one.id().value())
                .containsExactly(line.split(" "));
        assertThat(organisation.departments()).extracting(Department::order).containsExactly(1, 2, 3);
    }

    @Test
    void a_department_moves_to_another_place() {
        var organisation =
                done(office.change(new DepartmentChange.Move(SECOND, 1))).organisation();

        assertThat(organisation.departments()).extracting(Department::id).containsExactly(SECOND, FIRST);
    }

    @Test
    void a_renamed_department_keeps_its_people() {
        var organisation = done(office.change(new DepartmentChange.Rename(FIRST, " 综合业务部 ")))
                .organisation();

        assertThat(organisation.departmentNamed("综合业务部")).map(Department::id).contains(FIRST);
        assertThat(organisation.headOf(FIRST, TODAY)).map(Person::id).contains(HEAD);
    }

    @Test
    void a_dissolved_department_takes_its_posts_along() {
        var day = LocalDate.of(2026, 7, 1);
        done(office.change(new DepartmentChange.Dissolve(FIRST, day)));

        assertThat(office.organisation().headOf(FIRST, day.minusDays(1)))
                .map(Person::id)
                .contains(HEAD);
        assertThat(office.organisation().headOf(FIRST, day)).isEmpty();
        assertThat(office.organisation().person(HEADS_DEPUTY).orElseThrow().postsOn(day))
                .isEmpty();
    }

    @Test
    void a_post_that_would_begin_later_in_a_dissolved_department_is_gone() {
        var day = LocalDate.of(2026, 7, 1);
        done(office.change(
                new PostChange.Give(
                        APersonnelOffice.OFFICE_HEAD, PostKind.HANDLER, Optional.of(FIRST), day, Optional.empty()),
                new DepartmentChange.Dissolve(FIRST, day)));

        assertThat(office.organisation()
                        .person(APersonnelOffice.OFFICE_HEAD)
                        .orElseThrow()
                        .posts())
                .extracting(post -> post.kind())
                .containsExactly(PostKind.OFFICE_HEAD);
    }

    @Test
    void a_post_does_not_outlast_a_department_that_will_be_dissolved() {
        done(office.change(
                new DepartmentChange.Dissolve(FIRST, LocalDate.of(2026, 7, 1)),
                new PostChange.Give(
                        APersonnelOffice.OFFICE_HEAD, PostKind.HANDLER, Optional.of(FIRST), TODAY, Optional.empty())));

        assertThat(office.organisation()
                        .person(APersonnelOffice.OFFICE_HEAD)
                        .orElseThrow()
                        .holds(PostKind.HANDLER, LocalDate.of(2026, 7, 1)))
                .isFalse();
    }

    @Test
    void a_department_is_dissolved_once_and_then_holds_no_posts() {
        var again = office.change(new DepartmentChange.Dissolve(SECOND, TODAY));
        var post = office.change(new PostChange.Give(
                APersonnelOffice.OFFICE_HEAD,
                PostKind.HANDLER,
                Optional.of(SECOND),
                LocalDate.of(2027, 1, 1),
                Optional.empty()));

        assertThat(refusal(again)).contains("已定于 2027-01-01 撤销");
        assertThat(refusal(post)).contains("业务二部自 2027-01-01 起已撤销");
    }

    @Test
    void the_name_of_a_department_that_goes_is_free_again() {
        assertThat(refusal(office.change(new DepartmentChange.Add(NEW, "业务一部", 3))))
                .contains("已有名为“业务一部”的部门");
        assertThat(done(office.change(new DepartmentChange.Add(NEW, "业务二部", 3)))
                        .organisation()
                        .departmentNamed("业务二部"))
                .map(Department::id)
                .contains(NEW);
    }
}
