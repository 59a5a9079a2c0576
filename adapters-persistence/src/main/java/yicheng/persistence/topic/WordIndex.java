package yicheng.persistence.topic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table {@code topic_words}, in which topics are found by the tokens of {@link yicheng.topic.life.SearchWords}. Tokens
 * are letters and digits only, so none of them can mean anything to the query language. Within a unit of work topics are
 * found by what they said before it.
 */
public enum WordIndex {
    FTS5(
            "insert or replace into topic_words (words, rowid) values (?, ?)",
            "delete from topic_words where rowid = ?",
            "select rowid from topic_words where topic_words match ?") {
        @Override
        String kept(List<String> tokens) {
            return String.join(" ", tokens);
        }

        @Override
        String asked(List<List<String>> words) {
            return words.stream()
                    .map(tokens -> "\"" + String.join(" ", tokens) + "\" *")
                    .collect(Collectors.joining(" AND "));
        }
    },
    TSVECTOR(
            "insert into topic_words (words, number) values (?::tsvector, ?)"
                    + " on conflict (number) do update set words = excluded.words",
            "delete from topic_words where number = ?",
            "select number from topic_words where words @@ ?::tsquery") {
        @Override
        String kept(List<String> tokens) {
            return IntStream.range(0, tokens.size())
                    .mapToObj(i -> "'" + tokens.get(i) + "':" + (i + 1))
                    .collect(Collectors.joining(" "));
        }

        @Override
        String asked(List<List<String>> words) {
            return words.stream()
                    .map(tokens -> tokens.stream().collect(Collectors.joining("' <-> '", "('", "':*)")))
                    .collect(Collectors.joining(" & "));
        }
    };

    private final String keep;
    private final String forget;
    private final String numbers;

    WordIndex(String keep, String forget, String numbers) {
        this.keep = keep;
        this.forget = forget;
        this.numbers = numbers;
    }

    /** Takes {@link #kept} and the topic's number. */
    String keep() {
        return keep;
    }

    /** Takes the topic's number. */
    String forget() {
        return forget;
    }

    /** On a row of {@code topic}; takes {@link #asked}. */
    String condition() {
        return "number in (" + numbers + ")";
    }

    /**
     * The same for words that many topics have: the list is walked in its order until it is full, where fetching and sorting
     * all that have the words would grow with them. SQLite has to be told, by the plus, which hides the primary key.
     */
    String inOrder() {
        return "+number in (" + numbers + ")";
    }

    /** How many have the words, counted no further than a number; takes {@link #asked} and that number. */
    String manyHave() {
        return "select count(*) from (" + numbers + " limit ?) as found";
    }

    abstract String kept(List<String> tokens);

    /** All of the words, each as its tokens one after the other. */
    abstract String asked(List<List<String>> words);
}
