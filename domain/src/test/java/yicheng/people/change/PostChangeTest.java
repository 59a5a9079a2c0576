package yicheng.people.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.DIRECTOR;
import static yicheng.people.AnOrganisation.FIRST;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.people.change.APersonnelOffice.ADMINISTRATOR;
import static yicheng.people.change.APersonnelOffice.HEADS_DEPUTY;
import static yicheng.people.change.APersonnelOffice.OFFICE_HEAD;
import static yicheng.people.change.APersonnelOffice.TODAY;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.fields;
import static yicheng.policy.Answered.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;

class PostChangeTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final APersonnelOffice office = new APersonnelOffice();

    @Test
    void a_post_of_which_there_is_one_is_told_who_holds_it_and_until_when_to_end_that() {
        var answer = office.change(give(HEADS_DEPUTY, PostKind.DEPARTMENT_HEAD, JUNE));

        assertThat(fields(answer)).containsExactly("changes[0].from");
        assertThat(refusal(answer)).isEqualTo("部门正职（业务一部）自 2025-03-01 起由孙三担任，同一天只能一人；请先将其任职截止到 2026-05-31 或更早");
    }

    @Test
    void the_next_head_follows_the_day_after() {
        done(office.change(
                new PostChange.End(HEAD, PostKind.DEPARTMENT_HEAD, Optional.of(FIRST), JUNE.minusDays(1)),
                give(HEADS_DEPUTY, PostKind.DEPARTMENT_HEAD, JUNE)));

        assertThat(office.organisation().headOf(FIRST, JUNE.minusDays(1)))
                .map(Person::id)
                .contains(HEAD);
        assertThat(office.organisation().headOf(FIRST, JUNE)).map(Person::id).contains(HEADS_DEPUTY);
    }

    @Test
    void who_comes_before_the_next_holder_must_end_before() {
        done(office.change(
                new PostChange.End(OFFICE_HEAD, PostKind.OFFICE_HEAD, Optional.empty(), TODAY),
                new PostChange.Give(DEPUTY, PostKind.OFFICE_HEAD, Optional.empty(), JUNE, Optional.empty())));

        var between = TODAY.plusDays(1);
        assertThat(refusal(office.change(new PostChange.Give(
                        HEADS_DEPUTY, PostKind.OFFICE_HEAD, Optional.empty(), between, Optional.empty()))))
                .contains("由钱二担任", "请先将本次任职截止到 2026-05-31 或更早");
        assertThat(done(office.change(new PostChange.Give(
                                HEADS_DEPUTY,
                                PostKind.OFFICE_HEAD,
                                Optional.empty(),
                                between,
                                Optional.of(JUNE.minusDays(1)))))
                        .organisation()
                        .holding(PostKind.OFFICE_HEAD, between))
                .extracting(Person::id)
                .containsExactly(HEADS_DEPUTY);
    }

    @Test
    void a_post_needs_its_department_and_no_other_has_one() {
        assertThat(refusal(office.change(
                        new PostChange.Give(DEPUTY, PostKind.HANDLER, Optional.empty(), TODAY, Optional.empty()))))
                .contains("经办人须写明部门");
        assertThat(refusal(office.change(
                        new PostChange.Give(DEPUTY, PostKind.SECRETARY, Optional.of(FIRST), TODAY, Optional.empty()))))
                .contains("书记不属于某个部门");
        assertThat(fields(office.change(new PostChange.Give(
                        DEPUTY,
                        PostKind.HANDLER,
                        Optional.of(new Department.Id("d9")),
                        TODAY,
                        Optional.of(TODAY.minusDays(1))))))
                .containsExactly("changes[0].department", "changes[0].until");
    }

    @Test
    void a_post_is_not_given_twice() {
        assertThat(refusal(office.change(new PostChange.Give(
                        DEPUTY, PostKind.DEPUTY_DIRECTOR, Optional.empty(), TODAY, Optional.empty()))))
                .contains("自 2025-03-01 起已任此职");
    }

    @Test
    void who_runs_the_system_does_no_business() {
        assertThat(refusal(office.change(
                        new PostChange.Give(ADMINISTRATOR, PostKind.CLERK, Optional.empty(), TODAY, Optional.empty()))))
                .contains("系统管理员不兼任业务岗位");
        assertThat(refusal(office.changeAs(
                        ADMINISTRATOR,
                        new PostChange.Give(
                                DEPUTY, PostKind.SYSTEM_ADMINISTRATOR, Optional.empty(), TODAY, Optional.empty()))))
                .contains("系统管理员不兼任业务岗位", "任副主任");
    }

    @Test
    void an_administrator_is_appointed_by_an_administrator() {
        assertThat(refusal(office.change(
                        new PostChange.End(ADMINISTRATOR, PostKind.SYSTEM_ADMINISTRATOR, Optional.empty(), TODAY))))
                .isEqualTo("这一项须由系统管理员办理");
    }

    @Test
    void the_last_administrator_stays_until_there_is_another() {
        var end = new PostChange.End(ADMINISTRATOR, PostKind.SYSTEM_ADMINISTRATOR, Optional.empty(), TODAY);
        var next = new Person.Id("feng");

        assertThat(refusal(office.changeAs(ADMINISTRATOR, end))).contains("2026-05-21 起将没有系统管理员");
        assertThat(done(office.changeAs(
                                ADMINISTRATOR,
                                new PersonChange.Add(next, "冯九"),
                                new PostChange.Give(
                                        next,
                                        PostKind.SYSTEM_ADMINISTRATOR,
                                        Optional.empty(),
                                        TODAY.plusDays(1),
                                        Optional.empty()),
                                end))
                        .organisation()
                        .holding(PostKind.SYSTEM_ADMINISTRATOR, TODAY.plusDays(1)))
                .extracting(Person::id)
                .containsExactly(next);
    }

    @Test
    void a_post_that_has_begun_does_not_end_before_it_did() {
        var answer = office.change(
                new PostChange.End(DIRECTOR, PostKind.DIRECTOR, Optional.empty(), LocalDate.of(2025, 2, 28)));

        assertThat(refusal(answer)).contains("该任职自 2025-03-01 起，不能止于 2025-02-28");
    }

    @Test
    void a_post_given_by_mistake_today_is_taken_back() {
        done(office.change(give(DEPUTY, PostKind.HANDLER, TODAY)));

        done(office.change(new PostChange.End(DEPUTY, PostKind.HANDLER, Optional.of(FIRST), TODAY.minusDays(1))));

        assertThat(office.organisation().person(DEPUTY).orElseThrow().posts())
                .extracting(post -> post.kind())
                .containsExactly(PostKind.DEPUTY_DIRECTOR);
    }

    @Test
    void a_year_nobody_means_is_turned_down() {
        var answer = office.change(
                give(DEPUTY, PostKind.HANDLER, LocalDate.of(20260, 6, 1)),
                new PostChange.End(ADMINISTRATOR, PostKind.CLERK, Optional.empty(), LocalDate.MAX),
                new DepartmentChange.Dissolve(FIRST, LocalDate.MIN));

        assertThat(fields(answer)).containsExactly("changes[0].from", "changes[1].day", "changes[2].day");
        assertThat(refusal(answer)).contains("日期 +20260-06-01 的年份应在 1949 至 2199 之间");
    }

    private static PostChange.Give give(Person.Id person, PostKind kind, LocalDate from) {
        return new PostChange.Give(person, kind, Optional.of(FIRST), from, Optional.empty());
    }
}
