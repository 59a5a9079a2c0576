package yicheng.people.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static yicheng.people.AnOrganisation.FIRST;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.people.change.APersonnelOffice.CLERK;
import static yicheng.people.change.APersonnelOffice.TODAY;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.fields;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import yicheng.journal.Entry;
import yicheng.journal.StaleVersion;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.policy.Ground;

class ChangeOrganisationTest {

    private static final Department.Id NEW = new Department.Id("d3");
    private static final Person.Id WANG = new Person.Id("wang");

    private final APersonnelOffice office = new APersonnelOffice();

    @Test
    void a_department_and_its_head_come_in_one_version_with_an_entry_for_each_change() {
        var kept = done(office.change(
                new DepartmentChange.Add(NEW, "业务三部", 3),
                new PersonChange.Add(WANG, "王八"),
                new PostChange.Give(WANG, PostKind.DEPARTMENT_HEAD, Optional.of(NEW), TODAY, Optional.empty())));

        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.organisation().headOf(NEW, TODAY)).map(Person::name).contains("王八");
        assertThat(office.entries())
                .extracting(
                        Entry::actor,
                        Entry::act,
                        Entry::subject,
                        entry -> entry.content().toString())
                .containsExactly(
                        entry("department.added", "department/d3", "{name=业务三部, order=3}"),
                        entry("person.added", "person/wang", "{name=王八}"),
                        entry("post.given", "person/wang", "{department=d3, from=2026-05-20, post=department_head}"));
    }

    @Test
    void all_faults_are_told_at_once_with_the_place_of_the_change_and_nothing_is_kept() {
        var answer = office.change(
                new PersonChange.Rename(HEAD, "孙四"),
                new DepartmentChange.Add(NEW, "业务一部", 0),
                new RoomChange.Put("", 0));

        assertThat(fields(answer))
                .containsExactly("changes[1].name", "changes[1].order", "changes[2].name", "changes[2].seats");
        assertThat(office.version()).isEqualTo(1);
        assertThat(office.entries()).isEmpty();
    }

    @Test
    void a_dry_run_shows_what_would_come_and_keeps_nothing() {
        var shown = done(office.changeOrganisation(
                CLERK, new ChangeOrganisation.Command(1, List.of(new PersonChange.Rename(HEAD, "孙四")), true)));

        assertThat(shown.version()).isEqualTo(1);
        assertThat(shown.organisation().person(HEAD).orElseThrow().name()).isEqualTo("孙四");
        assertThat(office.organisation().person(HEAD).orElseThrow().name()).isEqualTo("孙三");
        assertThat(office.entries()).isEmpty();
    }

    @Test
    void a_change_of_a_version_that_is_no_longer_the_newest_is_refused() {
        done(office.change(new PersonChange.Rename(HEAD, "孙四")));

        assertThatThrownBy(() -> office.changeOrganisation(
                        CLERK, new ChangeOrganisation.Command(1, List.of(new PersonChange.Rename(HEAD, "孙五")), false)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void without_changes_there_is_no_new_version() {
        assertThat(done(office.change()).version()).isEqualTo(1);
    }

    @Test
    void only_who_keeps_the_organisation_changes_it() {
        assertThat(ground(office.changeAs(HEAD, new PersonChange.Rename(HEAD, "孙四"))))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void nobody_gives_himself_a_post() {
        var own = new PostChange.Give(CLERK, PostKind.DEPARTMENT_DEPUTY, Optional.of(FIRST), TODAY, Optional.empty());

        assertThat(refusal(office.change(own))).contains("不能给自己登记任职");
        assertThat(done(office.changeAs(APersonnelOffice.OFFICE_HEAD, own)).version())
                .isEqualTo(2);
    }

    @Test
    void who_is_not_there_cannot_be_changed() {
        var answer = office.change(
                new PersonChange.Rename(WANG, "王八"),
                new DepartmentChange.Rename(NEW, "业务三部"),
                new DepartmentChange.Move(NEW, 1),
                new RoomChange.Remove("五楼会议室"),
                new PostChange.End(WANG, PostKind.CLERK, Optional.empty(), TODAY));

        assertThat(fields(answer))
                .containsExactly(
                        "changes[0].person",
                        "changes[1].department",
                        "changes[2].department",
                        "changes[3].name",
                        "changes[4].kind");
    }

    @Test
    void new_ids_mean_nothing_and_differ() {
        var ids = new NewIds(List.of("one", "two").iterator()::next);

        var person = ids.person();
        var department = ids.department();

        assertThat(person.value()).matches("p[0-9a-z]{10}");
        assertThat(department.value()).matches("d[0-9a-z]{10}");
        assertThat(person.value().substring(1)).isNotEqualTo(department.value().substring(1));
    }

    private static Tuple entry(String act, String subject, String content) {
        return tuple("li", act, subject, content);
    }
}
