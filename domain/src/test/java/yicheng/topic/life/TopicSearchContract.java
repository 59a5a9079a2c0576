package yicheng.topic.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.draft;
import static yicheng.topic.life.AKeptTopic.everything;
import static yicheng.topic.life.AKeptTopic.saying;
import static yicheng.topic.life.AKeptTopic.submitted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.journal.Transactions;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topics.Query;

/** How every keeper of topics finds them by their words. */
public abstract class TopicSearchContract {

    /** Nothing kept yet. */
    protected abstract Topics topics();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网络",
                "网络安全",
                "络安",
                "安",
                "全",
                "改造方案",
                "server",
                "SERVER",
                "ｓｅｒｖ",
                "A4纸",
                "2026/17",
                "收〔2026〕17号",
                "网络 纸 2026"
            })
    void a_topic_is_found_by_its_words(String words) {
        save(saying(draft("other"), TopicField.TITLE, "更换投影"));
        save(searched());

        assertThat(found(words)).containsExactly("t1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"安网", "网络方案", "erver", "网络 打印", "2027/17", "络络"})
    void a_topic_is_not_found_by_words_it_does_not_say(String words) {
        save(searched());

        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"网络",
                "网络*",
                "网络\" OR \"投影",
                "(网络)",
                "'网络'",
                "-网络",
                "网络:",
                "words:网络",
                "^网络",
                "网络\\",
                "网络;drop table topic",
                "%网络%",
                "网络 & ! |",
                "\u0000网络",
                "网络 NEAR"
            })
    void nothing_that_is_typed_means_anything_to_the_search_itself(String words) {
        save(searched());

        assertThat(found(words)).isSubsetOf("t1");
    }

    @Test
    void words_of_nothing_but_signs_narrow_nothing() {
        save(searched());

        assertThat(found(" ？！\"* ")).containsExactly("t1");
    }

    @Test
    void a_topic_is_found_by_what_it_says_now() {
        save(searched());
        transactions().inOne(() -> topics().save(saying(searched(), TopicField.TITLE, "购置打印机"), AT, 1));

        assertThat(found("打印机")).containsExactly("t1");
        assertThat(found("网络")).isEmpty();
    }

    @Test
    void the_words_of_a_topic_that_was_not_kept_lead_to_no_other() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    topics().save(searched(), AT, 0);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");
        save(draft("t2"));

        assertThat(found("网络")).isEmpty();
        assertThat(found("投影")).containsExactly("t2");
    }

    @Test
    void the_words_of_a_discarded_draft_lead_to_no_other() {
        save(searched());
        transactions().inOne(() -> {
            topics().save(saying(searched(), TopicField.TITLE, "购置打印机"), AT, 1);
            topics().discard(new Topic.Id("t1"), 2);
            return "discarded";
        });
        save(draft("t2"));

        assertThat(found("网络")).isEmpty();
        assertThat(found("打印机")).isEmpty();
        assertThat(found("投影")).containsExactly("t2");
    }

    private static Topic searched() {
        var topic = saying(submitted("t1", 17), TopicField.TITLE, "网络安全改造方案");
        return saying(topic, TopicField.PROPOSAL, "购置Server两台、Ａ４纸十箱");
    }

    private List<String> found(String words) {
        var query = new Query(everything(), Set.of(), Optional.empty(), Optional.empty(), words, Optional.empty(), 50);
        return topics().list(query).stream().map(line -> line.id().value()).toList();
    }

    private void save(Topic topic) {
        transactions().inOne(() -> topics().save(topic, AT, 0));
    }
}
