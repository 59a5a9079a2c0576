package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TimeFitTest {

    @Test
    void a_shorter_topic_may_use_what_a_longer_one_leaves() {
        var fit = TimeFit.of(List.of(60, 50, 30), 25, 120);

        assertThat(fit.fits()).containsExactly(true, false, true);
        assertThat(fit.begins()).containsExactly(25, 115, 85);
    }

    @Test
    void on_the_last_minute_a_topic_still_fits() {
        assertThat(TimeFit.of(List.of(95), 25, 120).fits()).containsExactly(true);
        assertThat(TimeFit.of(List.of(96), 25, 120).fits()).containsExactly(false);
    }

    /** Of all the ways to choose, the one that takes the first topic if it can, then the second, and so on. */
    @RepeatedTest(200)
    void it_chooses_what_trying_every_choice_finds_best(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var minutes = random.ints(random.nextInt(11), 1, 60).boxed().toList();
        int until = 25 + random.nextInt(200);

        var best = IntStream.range(0, 1 << minutes.size())
                .filter(choice -> 25 + sum(minutes, choice) <= until)
                .boxed()
                .max(Comparator.comparing(choice -> inOrder(minutes.size(), choice)))
                .orElseThrow();

        assertThat(TimeFit.of(minutes, 25, until).fits())
                .isEqualTo(IntStream.range(0, minutes.size())
                        .mapToObj(i -> isIn(best, i))
                        .toList());
    }

    private static int sum(List<Integer> minutes, int choice) {
        return IntStream.range(0, minutes.size())
                .filter(i -> isIn(choice, i))
                .map(minutes::get)
                .sum();
    }

    /** A text that is greater the earlier a topic is in. */
    private static String inOrder(int size, int choice) {
        return IntStream.range(0, size)
                .mapToObj(i -> isIn(choice, i) ? "1" : "0")
                .reduce("", String::concat);
    }

    private static boolean isIn(int choice, int i) {
        return (choice >> i & 1) == 1;
    }
}
