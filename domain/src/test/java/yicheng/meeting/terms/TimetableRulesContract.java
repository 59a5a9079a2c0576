package yicheng.meeting.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yicheng.meeting.Kind;

/** What every keeper of the shipped chapter "meetings" does. */
public abstract class TimetableRulesContract {

    protected abstract TimetableRules rules();

    @ParameterizedTest
    @EnumSource
    void every_kind_of_meeting_is_settled(Kind kind) {
        assertThat(terms(kind).gaps()).isEmpty();
    }

    @Test
    void the_weekly_meeting_is_on_monday_at_nine() {
        var weekly = terms(Kind.WEEKLY).the(Term.Weekly.class);

        assertThat(weekly.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(weekly.start()).isEqualTo(LocalTime.of(9, 0));
        assertThat(weekly.minutes()).isEqualTo(120);
    }

    @Test
    void every_term_names_the_rule_that_lays_it_down() {
        assertThat(terms(Kind.MONTHLY).the(Term.Monthly.class).rule().id()).isEqualTo("meetings.monthly");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 'LIST 1 0, DECISION 0 1'",
        "MONTHLY, 'LIST 1 0, DECISION 1 0 20:00'",
        "QUARTERLY, 'LIST 1 0, DECISION 1 0 20:00'"
    })
    void the_list_and_the_decision_are_reminded_of(Kind kind, String stepDaysHoursAt) {
        var said = rules().terms(facts(kind)).stream()
                .filter(Term.Reminder.class::isInstance)
                .map(Term.Reminder.class::cast)
                .map(reminder -> "%s %d %d %s"
                        .formatted(
                                reminder.step(),
                                reminder.workingDays(),
                                reminder.hours(),
                                reminder.at().map(LocalTime::toString).orElse(""))
                        .strip());

        assertThat(said).containsExactlyInAnyOrder(stepDaysHoursAt.split(", "));
    }

    private Terms terms(Kind kind) {
        return new Terms(facts(kind), rules().terms(facts(kind)));
    }

    private static MeetingFacts facts(Kind kind) {
        return new MeetingFacts(kind, 2026, 11);
    }
}
