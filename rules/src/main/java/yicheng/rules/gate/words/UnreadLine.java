package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.List;
import yicheng.rules.gate.text.NormalForm;

/** The fixed words of a vocabulary line that is at fault, by which the sentences are known that were written by it. */
record UnreadLine(List<String> words, boolean fromStart) {

    static UnreadLine of(String raw) {
        var wording = wording(NormalForm.of(raw).text()).replace("\"", "").replace(" ", "");
        var words = new ArrayList<String>();
        int at = 0;
        while (at < wording.length()) {
            int open = wording.indexOf('{', at);
            int end = open < 0 ? wording.length() : open;
            if (end > at) {
                words.add(wording.substring(at, end));
            }
            int close = open < 0 ? -1 : TemplateParser.closing(wording, open);
            at = close < 0 ? wording.length() : close + 1;
        }
        return new UnreadLine(List.copyOf(words), !wording.startsWith("{"));
    }

    /** What stands between the square brackets and the equals sign, as far as these are there. */
    private static String wording(String line) {
        var rest = line.replaceFirst("^\\[\\w*]?(\\[[^\\]{=]*])?", "");
        var bare = rest.startsWith("[") ? rest.substring(Math.max(1, rest.indexOf('-'))) : rest;
        int outside = TemplateParser.endOfSentence(bare);
        int cut = outside < 0 ? bare.indexOf('=') : outside;
        return cut < 0 ? bare : bare.substring(0, cut);
    }

    boolean fits(String line) {
        var bare = line.replace("\"", "").replace(" ", "");
        int at = 0;
        for (var word : words) {
            int found = bare.indexOf(word, at);
            if (found < 0 || fromStart && at == 0 && found > 0) {
                return false;
            }
            at = found + word.length();
        }
        return words.stream().anyMatch(word -> !word.equals("-"));
    }
}
