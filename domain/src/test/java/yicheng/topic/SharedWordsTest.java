package yicheng.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedWordsTest {

    private static final String CUT = "关于、请示、方案、的";

    @Test
    void the_longest_run_comes_first_and_parts_of_it_do_not_come_again() {
        assertThat(SharedWords.of("关于购置检测设备的请示", "检测设备购置方案", CUT)).containsExactly("检测设备", "购置");
    }

    @Test
    void a_single_character_is_no_word() {
        assertThat(SharedWords.of("网络改造", "网站建设", CUT)).isEmpty();
    }

    @Test
    void cut_words_are_not_shared() {
        assertThat(SharedWords.of("关于培训的请示", "关于绿化的请示", CUT)).isEmpty();
    }
}
