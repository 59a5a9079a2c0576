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
    private static final int FIRST_CHINESE = 0x1100;
    private static final List<TopicField> SEARCHED = List.of(
            TopicField.TITLE, TopicField.BACKGROUND, TopicField.MATTERS, TopicField.PROPOSAL, TopicField.PROJECT);

    private SearchWords() {}

    /** What a topic is found by, in the order of its texts. */
    public static List<String> of(Topic topic) {
        var found = new ArrayList<String>();
        texts(topic).forEach(text -> new Tokens(text, found).read(false));
        return found.size() <= MOST_TOKENS ? found : found.subList(0, MOST_TOKENS);
    }

    /** The texts that are searched. */
    public static List<String> texts(Topic topic) {
        var receipt = topic.receipt().stream()
                .flatMap(it -> Stream.of(it.label().in(Language.ZH), it.year() + "/" + it.number()));
        return Stream.concat(receipt, SEARCHED.stream().map(topic.form()::of)).toList();
    }

    /** For each word that was typed, the tokens that must follow one another; of the last the beginning is enough. */
    public static List<List<String>> asked(String query) {
        var within = query.length() <= LONGEST_QUERY ? query : query.substring(0, LONGEST_QUERY);
        return Arrays.stream(within.split("[\\s\\u3000]+"))
                .map(SearchWords::word)
                .filter(tokens -> !tokens.isEmpty())
                .toList();
    }

    private static List<String> word(String typed) {
        var found = new ArrayList<String>();
        new Tokens(typed, found).read(true);
        return found;
    }

    /** Goes through one text, run by run. */
    private static final class Tokens {

        private enum Kind {
            SIGN,
            LETTER,
            CHINESE
        }

        private final String text;
        private final List<String> found;
        private Kind kind = Kind.SIGN;
        private int begin;
        private int previous;

        Tokens(String text, List<String> found) {
            this.text = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            this.found = found;
        }

        /** @param open true where the last run may go on in the text that is looked for */
        void read(boolean open) {
            for (int at = 0; at < text.length(); ) {
                int letter = text.codePointAt(at);
                int next = at + Character.charCount(letter);
                var now = kind(letter);
                if (now != kind) {
                    end(at, false);
                    kind = now;
                    begin = at;
                } else if (now == Kind.CHINESE) {
                    found.add(text.substring(previous, next));
                }
                previous = at;
                at = next;
            }
            end(text.length(), open);
        }

        private void end(int at, boolean open) {
            if (kind == Kind.CHINESE && !(open && previous > begin)) {
                found.add(text.substring(previous, at));
            } else if (kind == Kind.LETTER) {
                int letters = Math.min(LONGEST_WORD, text.codePointCount(begin, at));
                found.add(text.substring(begin, text.offsetByCodePoints(begin, letters)));
            }
        }

        private static Kind kind(int letter) {
            if (!Character.isLetterOrDigit(letter)) {
                return Kind.SIGN;
            }
            return letter >= FIRST_CHINESE && isChinese(letter) ? Kind.CHINESE : Kind.LETTER;
        }

        private static boolean isChinese(int letter) {
            return switch (Character.UnicodeScript.of(letter)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                default -> false;
            };
        }
    }
}
