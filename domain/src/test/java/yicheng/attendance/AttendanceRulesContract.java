package yicheng.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.people.PostKind;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;

/** What every keeper of the shipped chapter "attendance" does. */
public abstract class AttendanceRulesContract {

    protected abstract AttendanceRules rules();

    @ParameterizedTest
    @CsvSource({"SECRETARY,VOTES", "DEPUTY_DIRECTOR,VOTES", "DEPARTMENT_HEAD,VOTES", "OFFICE_HEAD,SPEAKS"})
    void leaders_heads_and_the_head_of_the_office_are_fixed_members(PostKind post, Voice voice) {
        assertThat(rules().memberships(new MemberFacts(Kind.QUARTERLY, post)))
                .extracting(Membership::fixed, Membership::voice)
                .containsExactly(tuple(true, voice));
    }

    @ParameterizedTest
    @EnumSource(
            value = PostKind.class,
            names = {"CLERK", "DEPARTMENT_DEPUTY", "HANDLER", "SYSTEM_ADMINISTRATOR"})
    void nobody_else_takes_part_in_a_regular_meeting(PostKind post) {
        assertThat(rules().memberships(new MemberFacts(Kind.WEEKLY, post))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DIRECTOR,VOTES", "DEPARTMENT_HEAD,VOTES", "OFFICE_HEAD,SPEAKS", "HANDLER,SPEAKS"})
    void nobody_is_fixed_at_an_ad_hoc_meeting(PostKind post, Voice voice) {
        assertThat(rules().memberships(new MemberFacts(Kind.ADHOC, post)))
                .extracting(Membership::fixed, Membership::voice)
                .containsExactly(tuple(false, voice));
    }

    @Test
    void leave_in_writing_and_in_time_with_reason_and_proxy_is_accepted() {
        assertThat(rules().leave(ALeave.written().facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,''", "1,attendance.leave-written-late"})
    void leave_in_writing_is_not_accepted_after_the_cut_off(long minutesLate, String rule) {
        var leave = ALeave.written().ahead(120 - minutesLate).late(minutesLate);

        assertThat(ids(rules().leave(leave.facts()))).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void leave_by_telephone_after_the_cut_off_is_marked_and_holds() {
        var findings = rules().leave(ALeave.byPhone().ahead(30).late(90).facts());

        assertThat(findings).extracting(Finding::effect).containsExactly(Effect.LATE);
        assertThat(findings.get(0).rule().clause().id()).isEqualTo("2.leave.phone");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "-1,true"})
    void once_the_meeting_has_begun_a_call_is_too_late_too(long minutesAhead, boolean begun) {
        var leave = ALeave.byPhone().ahead(minutesAhead).late(120 - minutesAhead);

        assertThat(ids(rules().leave(leave.facts())).contains("attendance.leave-begun"))
                .isEqualTo(begun);
    }

    @Test
    void the_host_hands_on_the_chair_before_he_asks_for_leave() {
        var findings =
                rules().leave(ALeave.written().of(PostKind.DIRECTOR).asHost().facts());

        assertThat(findings)
                .extracting(
                        Finding::effect,
                        Finding::mender,
                        finding -> finding.field().orElseThrow())
                .containsExactly(tuple(Effect.RETURN, Mender.PRINCIPAL_LEADER, "host"));
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT_HEAD,SUPPLEMENT,true", "DEPUTY_DIRECTOR,REMIND,false"})
    void a_head_has_to_send_somebody_and_a_leader_need_not(PostKind post, Effect effect, boolean missing) {
        assertThat(rules().leave(ALeave.written().of(post).withoutProxy().facts()))
                .extracting(
                        Finding::effect,
                        Finding::missing,
                        finding -> finding.field().orElseThrow())
                .containsExactly(tuple(effect, missing, "proxy"));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHORISED,true,true,VOTES",
        "EXPLAINS,true,true,SPEAKS",
        "EXPLAINS,false,true,SPEAKS",
        "AUTHORISED,true,false,VOTES"
    })
    void who_has_the_authority_votes_and_who_explains_speaks(
            ProxyKind kind, boolean authority, boolean sameDepartment, Voice voice) {
        var proxy = proxy(kind, authority, sameDepartment);

        assertThat(rules().proxy(proxy)).isEmpty();
        assertThat(rules().voices(proxy)).extracting(ProxyVoice::voice).containsExactly(voice);
    }

    @Test
    void without_the_authority_nobody_votes_for_another() {
        var proxy = proxy(ProxyKind.AUTHORISED, false, false);

        assertThat(ids(rules().proxy(proxy)))
                .containsExactly("attendance.proxy-stranger", "attendance.proxy-unauthorised");
        assertThat(rules().voices(proxy)).isEmpty();
    }

    @Test
    void an_observer_is_proposed_for_a_topic_of_his_department_before_the_list_is_decided() {
        assertThat(rules().observer(observer(true, true, false))).isEmpty();
        assertThat(ids(rules().observer(observer(false, false, false)))).containsExactly("attendance.observer-topic");
        assertThat(ids(rules().observer(observer(true, false, true))))
                .containsExactly("attendance.observer-department", "attendance.observer-list-decided");
    }

    @Test
    void guests_are_asked_to_ad_hoc_meetings_by_its_proposer_or_drafted_by_the_office() {
        assertThat(rules().observer(guest(Kind.ADHOC, true, false))).isEmpty();
        assertThat(ids(rules().observer(guest(Kind.ADHOC, false, true)))).containsExactly("attendance.guest-confirm");
        assertThat(ids(rules().observer(guest(Kind.ADHOC, false, false)))).containsExactly("attendance.guest-by");
        assertThat(ids(rules().observer(guest(Kind.MONTHLY, false, true)))).containsExactly("attendance.guest-meeting");
    }

    @ParameterizedTest
    @CsvSource({
        "true,5,5,''",
        "true,6,0,attendance.roll-late",
        "true,0,6,attendance.roll-early",
        "false,9,0,''",
        "false,10,0,attendance.roll-absent"
    })
    void minutes_decide_who_is_late_leaves_early_or_is_absent(boolean arrived, long late, long early, String rule) {
        var marks = rules().roll(new RollFacts(Kind.WEEKLY, arrived, late, early, false, false, false, false, false));

        assertThat(marks.stream().map(mark -> mark.rule().id()).toList())
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "false,false,false,attendance.roll-absent",
        "true,false,false,attendance.roll-absent",
        "true,true,false,''",
        "false,false,true,attendance.roll-proxy-absent"
    })
    void who_waits_for_an_answer_is_not_absent_without_leave_but_who_was_refused_is(
            boolean asked, boolean pending, boolean standsIn, String rule) {
        var marks = rules().roll(new RollFacts(Kind.WEEKLY, false, 10, 0, false, asked, pending, false, standsIn));

        assertThat(marks.stream().map(mark -> mark.rule().id()).toList())
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void statements_and_circulars_have_their_days_and_a_regular_meeting_its_quorum() {
        assertThat(rules().terms(new MeetingFacts(Kind.WEEKLY, 2026, 11)))
                .anyMatch(term -> term instanceof AttendanceTerm.SupplementDue due
                        && due.workingDays() == 1
                        && due.at().equals(LocalTime.of(17, 0)))
                .anyMatch(term -> term instanceof AttendanceTerm.SupplementReminder reminder
                        && reminder.at().equals(LocalTime.of(9, 0)))
                .anyMatch(term -> term instanceof AttendanceTerm.CircularDue due && due.workingDays() == 3)
                .anyMatch(term -> term instanceof AttendanceTerm.Quorum quorum && quorum.percent() == 50);
        assertThat(rules().terms(new MeetingFacts(Kind.ADHOC, 2026, 11)))
                .hasSize(3)
                .noneMatch(AttendanceTerm.Quorum.class::isInstance);
    }

    private static ProxyFacts proxy(ProxyKind kind, boolean authority, boolean sameDepartment) {
        return new ProxyFacts(
                Kind.WEEKLY, PostKind.DEPARTMENT_HEAD, kind, authority, sameDepartment, false, false, false, false);
    }

    private static ObserverFacts observer(boolean topic, boolean ownTopic, boolean listDecided) {
        return new ObserverFacts(
                Kind.WEEKLY,
                ObserverKind.HANDLER,
                topic,
                ownTopic,
                false,
                listDecided,
                false,
                false,
                "介绍测算过程",
                false,
                false);
    }

    private static ObserverFacts guest(Kind meeting, boolean byProposer, boolean byOffice) {
        return new ObserverFacts(
                meeting, ObserverKind.GUEST, false, false, byProposer, false, false, false, "通报情况", true, byOffice);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
