package yicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yicheng.agenda.PriorityRules;
import yicheng.attendance.AttendanceRules;
import yicheng.meeting.terms.TimetableRules;
import yicheng.topic.review.ReviewRules;

/** What every rule book does, wherever it comes from. */
public abstract class RuleBookContract {

    protected abstract RuleBook book();

    @Test
    void it_answers_every_rules_port() {
        assertThat(book().rules(TimetableRules.class)).isNotNull();
        assertThat(book().rules(ReviewRules.class)).isNotNull();
        assertThat(book().rules(PriorityRules.class)).isNotNull();
        assertThat(book().rules(AttendanceRules.class)).isNotNull();
    }

    @Test
    void its_edition_is_named_and_stays_the_same() {
        assertThat(book().edition().id()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(book().edition()).isEqualTo(book().edition());
    }

    @Test
    void its_rules_can_be_read_with_clause_and_place() {
        assertThat(book().chapters())
                .isNotEmpty()
                .allSatisfy(chapter -> assertThat(chapter.rules())
                        .isNotEmpty()
                        .allMatch(rule -> rule.line() > 0
                                && !rule.when().isEmpty()
                                && !rule.then().isEmpty()));
    }
}
