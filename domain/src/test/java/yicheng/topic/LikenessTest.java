package yicheng.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "购置设备,        购置设备,       100",
        "关于购置设备的请示, 购置设备,       100",
        "购置设备,        购置（设备）！,  100",
        "购置设备,        购置车辆,       42",
        "购置设备,        年度审计,       0",
        "请示,           请示,          100",
        "请示,           关于,          0",
    })
    void texts_are_compared_without_words_that_say_nothing(String one, String other, int percent) {
        assertThat(likeness(one).percent(likeness(other))).isEqualTo(percent);
        assertThat(likeness(other).percent(likeness(one))).isEqualTo(percent);
        assertThat(likeness(one).atMost(likeness(other))).isGreaterThanOrEqualTo(percent);
    }

    @Test
    void the_bound_tells_what_is_not_alike_without_comparing() {
        var title = likeness("关于更换会议室投影设备的请示");

        assertThat(title.atMost(likeness("年度培训计划"))).isLessThan(20);
        assertThat(title.atMost(likeness("会议室投影设备更换"))).isGreaterThan(90);
    }

    private static Likeness likeness(String text) {
        return new Likeness(text, "关于、请示、的");
    }
}
