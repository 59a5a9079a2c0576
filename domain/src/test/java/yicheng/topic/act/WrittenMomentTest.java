package yicheng.topic.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T09:00",
                "2026-02-28T23:59:07",
                "2024-02-29T00:00:00.120",
                "2026-11-24T09:00:00.000045",
                "2026-11-24T09:00:59.999999999",
                "+12026-11-24T09:00",
                "-0044-03-15T12:00"
            })
    void a_written_moment_is_read_as_it_was(String written) {
        assertThat(WrittenMoment.read(written)).isEqualTo(LocalDateTime.parse(written));
    }

    @Test
    void so_is_any_moment_whatever_part_of_a_second_it_has() {
        var random = new Random(20261124);
        var moments = Stream.generate(() -> moment(random)).limit(1_000);

        assertThat(moments)
                .allSatisfy(moment ->
                        assertThat(WrittenMoment.read(moment.toString())).isEqualTo(moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-02-30T09:00", "2026-13-01T09:00", "2026-11-24T0x:00"})
    void what_is_no_moment_is_not_read(String written) {
        assertThatThrownBy(() -> WrittenMoment.read(written)).isInstanceOf(RuntimeException.class);
    }

    private static LocalDateTime moment(Random random) {
        int nanos = random.nextInt(1_000_000_000);
        int unit = List.of(1, 1_000, 1_000_000, 1_000_000_000).get(random.nextInt(4));
        return LocalDateTime.of(2000, 1, 1, 0, 0)
                .plusSeconds(random.nextInt(1_000_000_000))
                .plusNanos(nanos - nanos % unit);
    }
}
