package yicheng.people.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.DIRECTOR;
import static yicheng.people.AnOrganisation.FIRST;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.people.change.APersonnelOffice.CLERK;
import static yicheng.people.change.APersonnelOffice.HEADS_DEPUTY;
import static yicheng.people.change.APersonnelOffice.OFFICE_HEAD;
import static yicheng.people.change.APersonnelOffice.TODAY;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.fields;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.journal.Entry;
import yicheng.people.Delegation.What;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Operation;
import yicheng.policy.Ground;

class DelegateTest {

    private static final LocalDate FRIDAY = TODAY.plusDays(2);

    private final APersonnelOffice office = new APersonnelOffice();

    @Test
    void a_head_lends_the_submission_to_the_deputy_of_the_department() {
        assertThat(office.actor(HEADS_DEPUTY).may(Operation.SUBMIT_TOPICS, FIRST))
                .isFalse();

        done(office.delegate(HEAD, lend(What.SUBMIT_TOPICS, HEAD, HEADS_DEPUTY)));

        assertThat(office.actor(HEADS_DEPUTY).may(Operation.SUBMIT_TOPICS, FIRST))
                .isTrue();
        assertThat(office.actor(HEADS_DEPUTY).lender(Operation.SUBMIT_TOPICS, FIRST))
                .map(Person::id)
                .contains(HEAD);
        assertThat(office.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("delegation.lent");
            assertThat(entry.actor()).isEqualTo("sun");
            assertThat(entry.onBehalfOf()).isEmpty();
        });
    }

    @Test
    void the_director_lends_deciding_and_the_chair_to_a_deputy_director() {
        done(office.delegate(DIRECTOR, lend(What.DECIDE_TOPICS, DIRECTOR, DEPUTY)));

        assertThat(office.actor(DEPUTY).may(Operation.LET_IN_LATE)).isTrue();
        assertThat(refusal(office.delegate(DIRECTOR, lend(What.CHAIR, DIRECTOR, DEPUTY))))
                .contains("2026-05-04 至 2026-05-29 已有同样的委托");
    }

    @Test
    void what_the_clerk_enters_for_another_says_so() {
        done(office.delegate(CLERK, lend(What.SIGN_LIST, OFFICE_HEAD, HEADS_DEPUTY)));

        assertThat(office.entries())
                .singleElement()
                .extracting(Entry::actor, Entry::onBehalfOf)
                .containsExactly("li", Optional.of("zhou"));
    }

    @Test
    void nobody_lends_what_is_not_his() {
        assertThat(ground(office.delegate(HEADS_DEPUTY, lend(What.SUBMIT_TOPICS, HEADS_DEPUTY, HEAD))))
                .isEqualTo(Ground.RIGHTS);
        assertThat(ground(office.delegate(HEAD, lend(What.CHAIR, DIRECTOR, DEPUTY))))
                .isEqualTo(Ground.RIGHTS);
        assertThat(refusal(office.delegate(HEAD, lend(What.CHAIR, HEAD, DEPUTY))))
                .contains("孙三在 2026-05-20 不是主任");
        assertThat(refusal(office.delegate(OFFICE_HEAD, lend(What.SUBMIT_TOPICS, OFFICE_HEAD, HEADS_DEPUTY))))
                .contains("周五在 2026-05-20 不是部门正职");
    }

    @Test
    void a_right_goes_only_to_whom_the_policy_names() {
        assertThat(refusal(office.delegate(DIRECTOR, lend(What.DECIDE_TOPICS, DIRECTOR, HEAD))))
                .contains("审定只能委托给副主任，孙三在 2026-05-20 不是");
        assertThat(refusal(office.delegate(HEAD, lend(What.SUBMIT_TOPICS, HEAD, DEPUTY))))
                .contains("提交议题只能委托给本部门的部门副职");
        assertThat(refusal(office.delegate(HEAD, lend(What.SUBMIT_TOPICS, HEAD, HEAD))))
                .contains("不能给自己");
        assertThat(fields(office.delegate(CLERK, lend(What.CHAIR, DIRECTOR, new Person.Id("nobody")))))
                .containsExactly("to");
    }

    @Test
    void who_enters_a_delegation_is_not_the_one_who_gains_by_it() {
        done(office.changeAs(
                OFFICE_HEAD,
                new PostChange.Give(CLERK, PostKind.DEPARTMENT_DEPUTY, Optional.of(FIRST), TODAY, Optional.empty())));

        assertThat(refusal(office.delegate(CLERK, lend(What.SUBMIT_TOPICS, HEAD, CLERK))))
                .contains("请由他人办理");
        assertThat(refusal(office.change(lend(What.SUBMIT_TOPICS, HEAD, CLERK))))
                .contains("请由他人办理");
    }

    @Test
    void a_delegation_needs_days_to_come_and_a_reason() {
        var answer = office.delegate(
                HEAD,
                new DelegationChange.Lend(
                        What.SUBMIT_TOPICS, HEAD, HEADS_DEPUTY, TODAY.minusDays(1), TODAY.minusDays(2), " "));

        assertThat(fields(answer)).containsExactly("until", "since", "reason");
    }

    @Test
    void the_same_is_not_lent_twice_for_one_day() {
        done(office.delegate(HEAD, lend(What.SUBMIT_TOPICS, HEAD, HEADS_DEPUTY)));

        assertThat(refusal(office.delegate(
                        HEAD,
                        new DelegationChange.Lend(
                                What.SUBMIT_TOPICS, HEAD, HEADS_DEPUTY, FRIDAY, FRIDAY.plusDays(9), "出差"))))
                .contains("2026-05-20 至 2026-05-22 已有同样的委托");
        assertThat(done(office.delegate(
                                HEAD,
                                new DelegationChange.Lend(
                                        What.SUBMIT_TOPICS,
                                        HEAD,
                                        HEADS_DEPUTY,
                                        FRIDAY.plusDays(1),
                                        FRIDAY.plusDays(9),
                                        "出差")))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void what_was_lent_is_taken_back_at_once() {
        done(office.delegate(HEAD, lend(What.SUBMIT_TOPICS, HEAD, HEADS_DEPUTY)));

        done(office.delegate(HEAD, end(TODAY.minusDays(1))));

        assertThat(office.actor(HEADS_DEPUTY).may(Operation.SUBMIT_TOPICS, FIRST))
                .isFalse();
        assertThat(office.entries()).extracting(Entry::act).containsExactly("delegation.lent", "delegation.ended");
    }

    @Test
    void a_delegation_ends_earlier_but_not_in_the_past_or_later() {
        done(office.delegate(HEAD, lend(What.SUBMIT_TOPICS, HEAD, HEADS_DEPUTY)));

        assertThat(fields(office.delegate(HEAD, end(TODAY.minusDays(2))))).containsExactly("day");
        assertThat(fields(office.delegate(HEAD, end(FRIDAY)))).containsExactly("day");
        done(office.delegate(HEAD, end(FRIDAY.minusDays(1))));
        assertThat(office.organisation().lenders(What.SUBMIT_TOPICS, HEADS_DEPUTY, FRIDAY))
                .isEmpty();
        assertThat(office.organisation().lenders(What.SUBMIT_TOPICS, HEADS_DEPUTY, TODAY))
                .hasSize(1);
    }

    @Test
    void what_was_never_lent_cannot_be_taken_back() {
        assertThat(refusal(office.delegate(HEAD, end(TODAY)))).contains("没有这项委托");
    }

    private static DelegationChange.Lend lend(What what, Person.Id from, Person.Id to) {
        return new DelegationChange.Lend(what, from, to, TODAY, FRIDAY, "外出学习");
    }

    private static DelegationChange.End end(LocalDate day) {
        return new DelegationChange.End(What.SUBMIT_TOPICS, HEAD, HEADS_DEPUTY, TODAY, day);
    }
}
