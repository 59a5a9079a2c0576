package yicheng.meeting.adhoc.act;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.meeting.adhoc.act.AdhocStory.BOTH;
import static yicheng.meeting.adhoc.act.AdhocStory.MEETING;
import static yicheng.meeting.adhoc.act.AdhocStory.THURSDAY;
import static yicheng.meeting.adhoc.act.AdhocStory.plan;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import yicheng.journal.Recorded;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.adhoc.Urgency;
import yicheng.meeting.adhoc.Waived;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.ReadJournal;

class AdhocLifeTest {

    private final AdhocStory story = new AdhocStory();

    @Test
    void the_office_drafts_the_leader_confirms_and_the_office_notifies() {
        var drafted = story.drafted();

        assertThat(story.told(DEPUTY_FOR_BUSINESS)).containsExactly("办公室拟于2026年11月19日 周四 15:00召开临时会议（紧急事项决策），请您确认");
        var proposed = done(story.propose(DEPUTY_FOR_BUSINESS, MEETING, drafted.version(), plan(), BOTH))
                .kept();
        assertThat(story.told(CLERK))
                .containsExactly("临时会议（紧急事项决策）定于2026年11月19日 周四 15:00召开，请于 11月18日 周三 17:00 前通知参会人员");
        var notified = done(story.notice(CLERK, proposed, Urgency.NONE)).kept();
        assertThat(notified.meeting().stage()).isEqualTo(AdhocStage.NOTIFIED);
        assertThat(story.told(HEAD_OF_FIRST))
                .containsExactly("请参加2026年11月19日 周四 15:00在第二会议室召开的临时会议（紧急事项决策）：处置供热中断。请假截至 11月19日 周四 13:00");
    }

    @Test
    void what_there_is_no_time_for_is_named_and_back_filled_by_the_working_day_after() {
        var proposed = story.proposed();

        assertThat(proposed.meeting().waived())
                .extracting(Waived::step)
                .containsExactly(Step.LIST, Step.DECISION, Step.MATERIAL);
        assertThat(proposed.meeting().waived())
                .extracting(Waived::due)
                .containsOnly(LocalDateTime.of(2026, 11, 20, 17, 0));
    }

    @Test
    void immediate_notice_is_flagged_with_its_reason() {
        var proposed = story.proposed();
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 19, 14, 0));

        var notified = done(story.notice(CLERK, proposed, new Urgency("故障扩大", Optional.of(DIRECTOR))))
                .kept()
                .meeting()
                .notified()
                .orElseThrow();

        assertThat(notified.instant()).isTrue();
        assertThat(notified.urgency().reason()).isEqualTo("故障扩大");
        assertThat(story.told(HEAD_OF_FIRST).get(0)).startsWith("【即时通知】").endsWith("请假截至 11月19日 周四 15:00");
    }

    @Test
    void the_reason_the_leader_gave_when_he_proposed_will_do() {
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 19, 14, 0));
        var plan = plan().urgent(new Urgency("故障扩大", Optional.of(DEPUTY_FOR_BUSINESS)));
        var proposed = done(story.propose(DEPUTY_FOR_BUSINESS, plan, BOTH)).kept();

        var notified = done(story.notice(CLERK, proposed, Urgency.NONE)).kept();

        assertThat(notified.meeting().notified().orElseThrow().instant()).isTrue();
    }

    @Test
    void a_late_proposal_without_a_reason_is_a_reminder() {
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 18, 17, 1));

        assertThat(done(story.propose(DEPUTY_FOR_BUSINESS, plan(), BOTH)).reminders())
                .extracting(finding -> finding.rule().id())
                .containsExactly("meetings.adhoc-notice-late");
    }

    @Test
    void those_who_come_in_are_invited_and_those_who_go_are_told() {
        var notified = story.notified();

        done(story.change(DEPUTY_FOR_BUSINESS, notified, List.of(DEPUTY_FOR_BUSINESS, HEAD_OF_SECOND)));

        assertThat(story.told(HEAD_OF_SECOND)).singleElement().asString().startsWith("请参加");
        assertThat(story.told(HEAD_OF_FIRST)).anyMatch(text -> text.endsWith("您不必参加了"));
        assertThat(story.told(DEPUTY_FOR_BUSINESS)).hasSize(1);
    }

    @Test
    void a_cancelled_meeting_is_told_to_everybody_who_was_noticed() {
        var notified = story.notified();

        done(story.cancel(DIRECTOR, notified, "供热已恢复"));

        assertThat(story.told(HEAD_OF_FIRST)).contains("2026年11月19日 周四 15:00的临时会议（紧急事项决策）取消：供热已恢复");
        assertThat(story.told(CLERK)).anyMatch(text -> text.contains("取消"));
    }

    @Test
    void another_meeting_in_the_half_day_and_people_needed_twice_are_reminders() {
        var monday = new MeetingRef(Kind.ADHOC, LocalDateTime.of(2026, 11, 23, 10, 0));

        var outcome = done(story.propose(DEPUTY_FOR_BUSINESS, monday, 0, plan(), BOTH));

        assertThat(outcome.reminders())
                .extracting(finding -> finding.rule().id())
                .containsExactly("meetings.adhoc-half-day", "meetings.adhoc-twice");
        assertThat(story.seen(CLERK, monday).clashes().get(1).said().zh()).startsWith("吴思源、蒋文华同时要参加");
    }

    @Test
    void it_is_seen_by_leaders_and_the_office_and_once_noticed_by_those_who_take_part() {
        var proposed = story.proposed();

        Assertions.assertThatThrownBy(() -> story.seen(HEAD_OF_FIRST, MEETING)).isInstanceOf(Unknown.class);
        done(story.notice(CLERK, proposed, Urgency.NONE));
        assertThat(story.seen(HEAD_OF_FIRST, MEETING).leaveUntil()).isEqualTo(THURSDAY.minusHours(2));
        Assertions.assertThatThrownBy(() -> story.seen(HEAD_OF_SECOND, MEETING)).isInstanceOf(Unknown.class);
    }

    @Test
    void each_sees_what_waits_for_him_until_it_is_done() {
        var drafted = story.drafted();
        assertThat(waits(DEPUTY_FOR_BUSINESS)).containsExactly("CONFIRM 2026-11-18T17:00 true");

        var proposed = done(story.propose(DEPUTY_FOR_BUSINESS, MEETING, drafted.version(), plan(), BOTH))
                .kept();
        assertThat(waits(CLERK)).containsExactly("NOTIFY 2026-11-18T17:00 true");

        var notified = done(story.notice(CLERK, proposed, Urgency.NONE)).kept();
        assertThat(waits(CLERK)).hasSize(3).allMatch(one -> one.equals("BACK_FILL 2026-11-20T17:00 true"));

        done(story.backFill(CLERK, notified, Step.LIST, "清单已补签，存会议卷"));
        assertThat(waits(CLERK)).hasSize(2);
    }

    @Test
    void the_leaders_in_charge_and_the_heads_concerned_are_suggested() {
        var command = new SuggestParticipants.Command(MEETING, List.of(FiveDepartments.SECOND, FiveDepartments.FIRST));

        var suggested = done(story.topics.office.adhoc().suggestParticipants().handle(story.topics.as(CLERK), command));

        assertThat(suggested)
                .extracting(one -> one.person().name() + " " + one.why().zh())
                .containsExactly("周明远 主持", "吴思源 分管业务一部", "蒋文华 主管业务一部", "沈洁 主管业务二部");
    }

    @Test
    void every_act_stands_in_the_journal_with_the_edition_that_judged_it() {
        var notified = story.notified();
        done(story.backFill(CLERK, notified, Step.LIST, "存会议卷"));

        var entries = done(
                story.topics.office.readJournal().handle(story.topics.as(DIRECTOR), new ReadJournal.Command(0, 10)));

        assertThat(entries)
                .extracting(AdhocLifeTest::act)
                .containsExactly("adhoc.proposed", "adhoc.notified", "adhoc.backfilled");
        assertThat(entries).allMatch(one -> one.entry().edition().isPresent());
    }

    @Test
    void the_year_holds_them_in_the_order_of_time() {
        story.proposed(new MeetingRef(Kind.ADHOC, LocalDate.of(2026, 12, 1).atTime(8, 0)));
        story.proposed();

        assertThat(done(story.topics.office.adhoc().readAdhoc().year(story.topics.as(CLERK), 2026)))
                .extracting(kept -> kept.meeting().start())
                .containsExactly(THURSDAY, LocalDateTime.of(2026, 12, 1, 8, 0));
    }

    private List<String> waits(Person.Id person) {
        return story.topics.office.adhoc().whatWaitsOnAdhoc().handle(story.topics.as(person)).stream()
                .map(one -> "%s %s %s".formatted(one.task(), one.due(), one.mine()))
                .toList();
    }

    private static String act(Recorded recorded) {
        return recorded.entry().act();
    }
}
