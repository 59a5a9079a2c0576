package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.meeting.Kind;

class RankTopicsTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 24, 9, 0);

    @Test
    void urgent_and_important_comes_first_and_neither_comes_last_with_advice() {
        var agenda = rank(
                candidate("neither", false, false, 1, 0),
                candidate("urgent", true, false, 1, 1),
                candidate("both", true, true, 1, 2),
                candidate("important", false, true, 1, 3));

        assertThat(keys(agenda)).containsExactly("both", "important", "urgent", "neither");
        assertThat(agenda.positions().get(3).advice())
                .extracting(advice -> advice.said().zh())
                .containsExactly("建议不上会，书面办理");
    }

    @Test
    void several_departments_come_first_within_their_tier_and_then_who_was_earlier() {
        var agenda = rank(
                candidate("late", false, true, 1, 30),
                candidate("early", false, true, 1, 10),
                candidate("joint", false, true, 3, 50));

        assertThat(keys(agenda)).containsExactly("joint", "early", "late");
    }

    @Test
    void topics_that_read_alike_are_told_of_each_other_and_keep_their_places() {
        var agenda = rank(titled("关于购置检测设备的请示", 10), titled("年度培训计划", 20), titled("检测设备购置方案", 30));

        assertThat(keys(agenda)).containsExactly("关于购置检测设备的请示", "年度培训计划", "检测设备购置方案");
        assertThat(agenda.positions())
                .extracting(position -> position.advice().stream()
                        .flatMap(advice -> advice.alike().stream())
                        .map(alike -> alike.topic().key())
                        .toList())
                .containsExactly(List.of("检测设备购置方案"), List.of(), List.of("关于购置检测设备的请示"));
    }

    @Test
    void a_topic_dealt_with_before_is_compared_and_not_ranked() {
        var earlier = new OtherTopic("old", "检测设备购置", List.of(), MORNING.minusDays(60), false);
        var command =
                new RankTopics.Command(Kind.WEEKLY, 2026, 11, List.of(titled("关于购置检测设备的请示", 10)), 10, List.of(earlier));

        var agenda = agenda(command);

        assertThat(keys(agenda)).containsExactly("关于购置检测设备的请示");
        assertThat(agenda.positions().get(0).advice())
                .extracting(advice -> advice.alike().get(0).topic().key())
                .containsExactly("old");
    }

    @Test
    void a_weekly_meeting_of_ten_has_room_for_two_topics() {
        var agenda = rank(
                candidate("one", true, true, 1, 1),
                candidate("two", true, true, 1, 2),
                candidate("three", true, true, 1, 3));

        assertThat(agenda.minutesPerTopic()).isEqualTo(32);
        assertThat(agenda.minutesOver()).isEqualTo(1);
        assertThat(agenda.overflow())
                .extracting(position -> position.candidate().key())
                .containsExactly("three");
    }

    private static Candidate titled(String title, int minute) {
        var facts = new RankingFacts(Kind.WEEKLY, title, true, true, 1, MORNING.plusMinutes(minute), List.of());
        return new Candidate(title, facts, OptionalInt.of(5));
    }

    private static Candidate candidate(String key, boolean urgent, boolean important, int departments, int minute) {
        var submitted = MORNING.plusMinutes(minute);
        var facts = new RankingFacts(Kind.WEEKLY, key, urgent, important, departments, submitted, List.of());
        return new Candidate(key, facts, OptionalInt.empty());
    }

    private static Agenda rank(Candidate... candidates) {
        return agenda(new RankTopics.Command(Kind.WEEKLY, 2026, 11, List.of(candidates), 10, List.of()));
    }

    private static Agenda agenda(RankTopics.Command command) {
        return TestOffice.office().rankTopics().handle(command).fold(agenda -> agenda, findings -> {
            throw new AssertionError(findings);
        });
    }

    private static List<String> keys(Agenda agenda) {
        return agenda.positions().stream()
                .map(position -> position.candidate().key())
                .toList();
    }
}
