package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import yicheng.HandWrittenPriorityRules;
import yicheng.meeting.Kind;

class RankedTextTest {

    @Test
    void what_a_topic_was_ranked_by_is_read_again_as_it_was() {
        var facts = new RankingFacts(
                        Kind.MONTHLY,
                        "购置检测设备",
                        true,
                        false,
                        3,
                        LocalDateTime.of(2026, 11, 24, 10, 0),
                        List.of("是否购置", "型号"))
                .carriedOver(2);
        var candidate = new Candidate("t17", facts, OptionalInt.of(25));

        var text = RankedText.of(candidate, 10);
        var again = RankedText.read("t17", text);

        assertThat(RankedText.of(again, 10)).isEqualTo(text);
        assertThat(RankedText.speakers(text)).isEqualTo(10);
        assertThat(again.minutes()).hasValue(25);
        assertThat(new HandWrittenPriorityRules().rankings(again.facts()))
                .isEqualTo(new HandWrittenPriorityRules().rankings(facts));
    }

    @Test
    void minutes_that_nobody_set_by_hand_are_worked_out_anew() {
        var facts =
                new RankingFacts(Kind.WEEKLY, "更换投影", false, true, 1, LocalDateTime.of(2026, 11, 24, 10, 0), List.of());

        var again = RankedText.read("t1", RankedText.of(new Candidate("t1", facts, OptionalInt.empty()), 8));

        assertThat(again.minutes()).isEmpty();
        assertThat(again.facts().matters()).isEmpty();
    }
}
