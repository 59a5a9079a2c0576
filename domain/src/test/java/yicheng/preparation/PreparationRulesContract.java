package yicheng.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yicheng.policy.Answered.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yicheng.meeting.Kind;
import yicheng.preparation.seat.GuestArea;
import yicheng.preparation.seat.Hand;
import yicheng.preparation.seat.SeatConvention;
import yicheng.preparation.seat.SideOrder;

/** What the shipped chapter says, whoever answers for it. */
public abstract class PreparationRulesContract {

    protected abstract PreparationRules rules();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void at_every_meeting_people_sit_by_the_same_conventions(Kind kind) {
        assertThat(done(terms(kind).convention()))
                .isEqualTo(new SeatConvention(Hand.LEFT, Hand.LEFT, SideOrder.ALTERNATE, GuestArea.FRONT, 2, "（代）"));
        assertThat(terms(kind).precedence()).isEqualTo(Precedence.SECRETARY);
        assertThat(terms(kind).seating()).hasSize(8);
    }

    @Test
    void each_item_of_a_list_names_the_clause_it_rests_on() {
        assertThat(terms(Kind.WEEKLY).tasks(Checklist.VENUE))
                .extracting(
                        PreparationTerm.Task::name, task -> task.rule().clause().id())
                .contains(tuple("座位牌摆放", "4.1.seat.plates"), tuple("麦克风", "4.1.equip"), tuple("茶水准备", "4.1.tea"));
        assertThat(terms(Kind.WEEKLY).tasks(Checklist.CHECK))
                .extracting(task -> task.rule().clause().id())
                .contains("4.1.t30.equip", "4.1.t30.leave", "4.1.t30.report", "4.1.t30.seat");
    }

    @Test
    void the_office_is_reminded_before_both_lists_are_due() {
        assertThat(terms(Kind.MONTHLY).dueReminders(Checklist.VENUE))
                .extracting(PreparationTerm.DueReminder::minutes)
                .containsExactly(240);
        assertThat(terms(Kind.MONTHLY).startReminders(Checklist.CHECK))
                .extracting(PreparationTerm.StartReminder::minutes)
                .containsExactly(35);
    }

    private PreparationTerms terms(Kind kind) {
        return new PreparationTerms(kind, rules().terms(new PreparationFacts(kind)));
    }
}
