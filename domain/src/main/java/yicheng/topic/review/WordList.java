package yicheng.topic.review;

import java.util.List;
import java.util.Optional;

/**
 * Words as a rule lists them, separated by 、. A word may have a gap: {@code 调整…人员} is found in 调整3名工作人员 as long
 * as its halves stand close together in one sentence.
 */
record WordList(List<String> words) {

    private static final int WIDEST_GAP = 12;

    static WordList of(String list) {
        return new WordList(List.of(list.split("、")));
    }

    /** The first listed word that occurs, as the text has it. */
    Optional<String> firstIn(String text) {
        for (var word : words) {
            int gap = word.indexOf('…');
            var found = gap < 0 ? plain(word, text) : gapped(word.substring(0, gap), word.substring(gap + 1), text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> plain(String word, String text) {
        return !word.isBlank() && text.contains(word) ? Optional.of(word) : Optional.empty();
    }

    private static Optional<String> gapped(String first, String second, String text) {
        if (first.isBlank() || second.isBlank()) {
            return Optional.empty();
        }
        for (int from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
            int to = text.indexOf(second, from + first.length());
            if (to >= 0 && to - from - first.length() <= WIDEST_GAP && oneSentence(text, from, to)) {
                return Optional.of(text.substring(from, to + second.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean oneSentence(String text, int from, int to) {
        return text.substring(from, to).chars().noneMatch(c -> "。；;！!？?\n".indexOf(c) >= 0);
    }
}
