package yicheng.meeting.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocFacts.Standing;

/** What every keeper of the shipped chapter "meetings" says of ad hoc meetings. */
public abstract class AdhocRulesContract {

    private static final AdhocLead WEEK_AHEAD = new AdhocLead(5, true, LocalTime.of(10, 0), 7 * 24 * 60);

    protected abstract AdhocRules rules();

    @Test
    void a_proposal_without_fault_meets_no_finding() {
        assertThat(found(facts(AdhocAct.PROPOSE, Standing.PRINCIPAL, Ground.URGENT, Set.of(), WEEK_AHEAD)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, OTHER, URGENT, , meetings.adhoc-proposer",
        "PROPOSE, OTHER, URGENT, , meetings.adhoc-proposer",
        "PROPOSE, SUPERVISING, OTHER, , meetings.adhoc-ground-other",
        "PROPOSE, PRINCIPAL, URGENT, MATTER, meetings.adhoc-matter",
        "PROPOSE, PRINCIPAL, URGENT, ROOM, meetings.adhoc-room",
        "PROPOSE, PRINCIPAL, URGENT, PARTICIPANTS, meetings.adhoc-participants",
        "CHANGE_PARTICIPANTS, PRINCIPAL, URGENT, PARTICIPANTS, meetings.adhoc-participants-left",
        "CANCEL, PRINCIPAL, URGENT, CANCELLED_FOR, meetings.adhoc-cancel-reason"
    })
    void each_fault_meets_its_rule(AdhocAct act, Standing proposer, Ground ground, AdhocField blank, String rule) {
        var blanks = Optional.ofNullable(blank).map(Set::of).orElse(Set.of());

        assertThat(found(facts(act, proposer, ground, blanks, WEEK_AHEAD))).containsExactly(rule);
    }

    @Test
    void notice_after_its_time_limit_needs_a_reason_and_who_allowed_it() {
        var facts = facts(
                AdhocAct.NOTIFY,
                Standing.PRINCIPAL,
                Ground.URGENT,
                Set.of(AdhocField.REASON, AdhocField.ALLOWED_BY),
                WEEK_AHEAD);

        assertThat(found(facts)).isEmpty();
        assertThat(found(facts.late(1)))
                .containsExactly("meetings.adhoc-instant-reason", "meetings.adhoc-instant-allowed");
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "119, 0"})
    void called_less_than_two_hours_before_leave_ends_with_the_start(int minutes, int leaveUntil) {
        var said = rules().judge(facts(
                AdhocAct.NOTIFY,
                Standing.PRINCIPAL,
                Ground.URGENT,
                Set.of(),
                new AdhocLead(0, true, LocalTime.of(10, 0), minutes)));

        assertThat(said.all(AdhocTerm.LeaveUntil.class))
                .extracting(AdhocTerm.LeaveUntil::minutesBefore)
                .containsExactly(leaveUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 10:00, ''",
        "3, 17:00, ''",
        "3, 17:01, LIST",
        "2, 10:01, 'LIST DECISION'",
        "1, 10:00, 'LIST DECISION MATERIAL'",
        "0, 09:00, 'LIST DECISION MATERIAL PAPERS'"
    })
    void what_there_is_no_time_for_is_done_without(int workingDays, LocalTime at, String steps) {
        var said = rules().judge(facts(
                AdhocAct.PROPOSE,
                Standing.PRINCIPAL,
                Ground.URGENT,
                Set.of(),
                new AdhocLead(workingDays, true, at, 3_000)));

        assertThat(String.join(
                        " ",
                        said.all(AdhocTerm.Without.class).stream()
                                .map(AdhocTerm.Without::step)
                                .map(Step::name)
                                .toList()))
                .isEqualTo(steps);
    }

    private List<String> found(AdhocFacts facts) {
        return rules().judge(facts).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static AdhocFacts facts(
            AdhocAct act, Standing proposer, Ground ground, Set<AdhocField> blank, AdhocLead lead) {
        var filled = EnumSet.allOf(AdhocField.class);
        filled.removeAll(blank);
        return new AdhocFacts(act, proposer, true, Optional.of(ground), filled, true, false, true, lead, 0, "", "", "");
    }
}
