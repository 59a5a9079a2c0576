package yicheng.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRefTest {

    @ParameterizedTest
    @CsvSource({
        "weekly:2026-11-30, weekly:2026-11-30",
        "月例会：2026-12-04, monthly:2026-12-04",
        "adhoc:2026-11-19T15:00, adhoc:2026-11-19T15:00"
    })
    void it_is_written_by_code_and_read_by_code_or_chinese_name(String text, String written) {
        assertThat(MeetingRef.parse(text)).map(MeetingRef::toString).contains(written);
    }

    @Test
    void full_width_typing_means_the_same() {
        assertThat(MeetingRef.parse("周例会：２０２６－１１－３０"))
                .isEqualTo(MeetingRef.parse("weekly:2026-11-30"))
                .isPresent();
    }

    @Test
    void an_ad_hoc_meeting_has_the_time_it_starts() {
        assertThat(MeetingRef.parse("临时会议:2026-11-19T15:00"))
                .contains(new MeetingRef(Kind.ADHOC, LocalDateTime.of(2026, 11, 19, 15, 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"adhoc:2026-11-30", "weekly:2026-11-30T09:00", "weekly:2026-02-30", "weekly", "yearly:2026-11-30"
            })
    void anything_else_names_no_meeting(String text) {
        assertThat(MeetingRef.parse(text)).isEmpty();
    }
}
