package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.HandWrittenPriorityRules;
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
                .extracting(advice -> advice.zh())
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
    void each_position_says_what_sets_it_apart_and_what_would_change_it() {
        var agenda = rank(candidate("early", false, true, 1, 10), candidate("late", false, true, 1, 30));

        var second = agenda.positions().get(1);

        assertThat(second.why().zh()).contains("上一项提交更早");
        assertThat(second.smallestChange().orElseThrow().said().zh()).isEqualTo("早于 2026年11月24日 周二 09:10 提交");
    }

    @Test
    void a_weekly_meeting_of_ten_has_room_for_two_topics() {
        var agenda = rank(
                candidate("one", true, true, 1, 1),
                candidate("two", true, true, 1, 2),
                candidate("three", true, true, 1, 3));

        assertThat(agenda.minutesPerTopic()).isEqualTo(32);
        assertThat(agenda.overflow())
                .extracting(position -> position.candidate().key())
                .containsExactly("three");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_stated_change_does_move_the_item_up_and_none_smaller_does(long seed) {
        var agenda = rank(candidates(new Random(seed)));

        assertThat(agenda.positions())
                .allSatisfy(position -> assertThat(holds(agenda, position)).isTrue());
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static boolean holds(Agenda agenda, Position position) {
        if (position.number() == 1) {
            return position.smallestChange().isEmpty();
        }
        var above = agenda.positions().get(position.number() - 2).candidate();
        var moving = Change.worthTrying(position.candidate().facts(), above.facts()).stream()
                .filter(change -> movesAbove(change, position.candidate(), above))
                .findFirst();
        return position.smallestChange().equals(moving) && moving.isPresent();
    }

    private static boolean movesAbove(Change change, Candidate candidate, Candidate above) {
        var changed = new Candidate("changed", change.applied(candidate.facts()), OptionalInt.empty());
        var order = new Ranker(new HandWrittenPriorityRules()).ordered(List.of(above, changed));
        return order.get(0).candidate() == changed;
    }

    private static Candidate[] candidates(Random random) {
        return IntStream.range(0, 8)
                .mapToObj(i -> candidate(
                        "t" + i, random.nextBoolean(), random.nextBoolean(), 1 + random.nextInt(3), random.nextInt(90)))
                .toArray(Candidate[]::new);
    }

    private static Candidate candidate(String key, boolean urgent, boolean important, int departments, int minute) {
        var facts =
                new RankingFacts(Kind.WEEKLY, "议题" + key, urgent, important, departments, MORNING.plusMinutes(minute));
        return new Candidate(key, facts, OptionalInt.empty());
    }

    private static Agenda rank(Candidate... candidates) {
        var command = new RankTopics.Command(Kind.WEEKLY, 2026, 11, List.of(candidates), 10);
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
