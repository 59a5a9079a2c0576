package yicheng.meeting.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.Clause;
import yicheng.policy.register.ClauseRegister;

class ContradictionsTest {

    private static final List<Contradiction> OF_2026 = of(2026);

    @ParameterizedTest
    @CsvSource({"K-01, 47", "K-02, 42", "K-03, 5"})
    void the_wording_of_a_weekly_meeting_breaks_as_often_as_was_counted_by_hand(String number, int times) {
        var contradiction = numbered(number);

        assertThat(contradiction.meetings()).hasSize(times);
        assertThat(contradiction.text().zh()).contains("2026 年 51 次中有 " + times + " 次");
    }

    @Test
    void the_day_before_a_meeting_is_not_always_worked() {
        assertThat(numbered("K-05").meetings()).extracting(Object::toString).contains("weekly:2026-11-30");
    }

    @Test
    void meetings_of_different_types_crowd_together() {
        assertThat(numbered("K-13").isAbout(new Clause("1.collision*"))).isTrue();
        assertThat(numbered("K-13").text().zh()).endsWith("其中同日 2 处");
    }

    @Test
    void each_is_about_clauses_of_the_register() {
        assertThat(OF_2026)
                .extracting(Contradiction::number)
                .containsExactly("K-01", "K-02", "K-03", "K-04", "K-05", "K-13");
        assertThat(OF_2026)
                .allSatisfy(one -> assertThat(one.clauses()).map(Clause::id).allMatch(ClauseRegister::has));
    }

    private static Contradiction numbered(String number) {
        return OF_2026.stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<Contradiction> of(int year) {
        return TestOffice.office()
                .planYear()
                .handle(new PlanYear.Command(year))
                .fold(Contradictions::in, refused -> List.of());
    }
}
