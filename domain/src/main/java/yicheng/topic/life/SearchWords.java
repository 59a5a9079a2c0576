package yicheng.topic.life;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import yicheng.policy.Language;
import yicheng.topic.TopicField;

/**
 * How topics are searched. Chinese is taken two characters at a time, each run of it ending in its last character alone, so
 * that a word of any length is found wherever it stands; letters and digits are taken as words, lower-cased, and found by
 * their beginning. Nothing but letters and digits remains, whatever was typed.
 */
public final class SearchWords {

    private static final int MOST_TOKENS = 16_000;
    private static final int LONGEST_QUERY = 200;
    private static final int LONGEST_WORD = 60;
    private static final List<TopicField> SEARCHED = List.of(
            TopicField.TITLE, TopicField.BACKGROUND, TopicField.MATTERS, TopicField.PROPOSAL, TopicField.PROJECT);

    private SearchWords() {}

    /** What a topic is found by, in the order of its text. */
    public static List<String> of(Topic topic) {
        var receipt = topic.receipt().stream()
                .flatMap(it -> Stream.of(it.label().in(Language.ZH), "%d/%d".formatted(it.year(), it.number())));
        var said = SEARCHED.stream().map(topic.form()::of);
        return Stream.concat(receipt, said)
                .flatMap(text -> new Tokens(true).of(text).stream())
                .limit(MOST_TOKENS)
                .toList();
    }

    /** For each word that was typed, the tokens that must follow one another; of the last the beginning is enough. */
    public static List<List<String>> asked(String query) {
        var within = query.length() <= LONGEST_QUERY ? query : query.substring(0, LONGEST_QUERY);
        return Arrays.stream(within.split("[\\s\\u3000]+"))
                .map(word -> new Tokens(false).of(word))
                .filter(tokens -> !tokens.isEmpty())
                .toList();
    }

    private static final class Tokens {

        private final boolean whole;
        private final List<String> found = new ArrayList<>();
        private final List<Integer> run = new ArrayList<>();
        private boolean chinese;

        /** @param whole false for what was typed, which may end anywhere in a longer run */
        Tokens(boolean whole) {
            this.whole = whole;
        }

        List<String> of(String text) {
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .forEach(this::add);
            end(!whole);
            return found;
        }

        private void add(int letter) {
            boolean counts = Character.isLetterOrDigit(letter);
            if (!counts || isChinese(letter) != chinese) {
                end(false);
            }
            if (counts) {
                chinese = isChinese(letter);
                if (chinese || run.size() < LONGEST_WORD) {
                    run.add(letter);
                }
            }
        }

        private void end(boolean open) {
            if (chinese) {
                for (int i = 1; i < run.size(); i++) {
                    found.add(text(run.subList(i - 1, i + 1)));
                }
            }
            if (!run.isEmpty() && !(chinese && open && run.size() > 1)) {
                found.add(text(chinese ? run.subList(run.size() - 1, run.size()) : run));
            }
            run.clear();
        }

        private static boolean isChinese(int letter) {
            return switch (Character.UnicodeScript.of(letter)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                default -> false;
            };
        }

        private static String text(List<Integer> letters) {
            var text = new StringBuilder();
            letters.forEach(text::appendCodePoint);
            return text.toString();
        }
    }
}
