package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yicheng.topic.TopicField;

class VocabularyTest {

    @Test
    void every_sentence_that_names_a_field_offers_all_fields_of_a_topic() {
        var offered =
                Pattern.compile("\\{栏目:([^}]*)}").matcher(text("review.dsl")).results();
        var fields = Arrays.stream(TopicField.values())
                .filter(field -> field != TopicField.STATE)
                .map(field -> field.label().zh())
                .collect(Collectors.joining("|"));

        assertThat(offered).isNotEmpty().allMatch(match -> match.group(1).equals(fields));
    }

    private static String text(String name) {
        return new String(ShippedBook.files().byName().get(name), StandardCharsets.UTF_8);
    }
}
