package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.NormalForm;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.text.RawLines;
import yicheng.rules.gate.text.UnseenCharacter;
import yicheng.rules.gate.tree.CodeSpelling;

/**
 * Reads a {@code .dsl} file: {@code [condition][scope]sentence=code} and {@code [consequence][]sentence=code}, with gaps
 * such as <code>{天数:\d+}</code>. The four keywords are fixed; {@code [keyword]} lines may name them, not change them.
 */
public final class VocabularyParser {

    /**
     * What a file says.
     *
     * @param unread lines at fault
     */
    public record Parsed(List<Entry> entries, List<UnreadLine> unread) {
        static final Parsed NOTHING = new Parsed(List.of(), List.of());
    }

    private static final Pattern ENTRY = Pattern.compile("\\s*\\[(\\w+)]\\s*(?:\\[([^\\]]*)])?\\s*(.*)");
    private static final Set<String> KEYWORDS = Set.of("^规则=rule", "^当=when", "^则=then", "^结束=end");

    private final String file;
    private final Faults faults;

    public VocabularyParser(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    public Parsed parse(String content) {
        var entries = new ArrayList<Entry>();
        var unread = new ArrayList<UnreadLine>();
        var raws = RawLines.of(content);
        for (int i = 0; i < raws.size(); i++) {
            var raw = raws.get(i);
            var plain = NormalForm.halfWidth(raw);
            if (!plain.isBlank()
                    && !plain.strip().startsWith("#")
                    && !plain.strip().startsWith("//")) {
                int before = faults.count();
                entry(i + 1, raw, plain).ifPresent(entries::add);
                if (faults.count() > before && raw.length() <= Limits.VOCABULARY_LINE) {
                    unread.add(UnreadLine.of(raw));
                }
            }
        }
        return new Parsed(List.copyOf(entries), List.copyOf(unread));
    }

    /** @param plain the line in half width, character by character */
    private Optional<Entry> entry(int number, String raw, String plain) {
        if (raw.length() > Limits.VOCABULARY_LINE) {
            return refuse(
                    new Place(file, number, Limits.VOCABULARY_LINE + 1),
                    "line.long",
                    "",
                    "这一行超过 %,d 个字，请分成几句".formatted(Limits.VOCABULARY_LINE),
                    "this line has more than %,d characters; split it".formatted(Limits.VOCABULARY_LINE));
        }
        var unseen = UnseenCharacter.in(raw);
        if (unseen.isPresent()) {
            var what = unseen.get();
            return refuse(
                    new Place(file, number, what.column()), "character.forbidden", what.shown(), what.zh(), what.en());
        }
        var matcher = ENTRY.matcher(plain);
        if (!matcher.matches()) {
            return form(number, raw, 0);
        }
        return switch (matcher.group(1)) {
            case "keyword" -> keyword(number, raw, matcher);
            case "condition", "when" -> sentence(number, raw, matcher, Optional.empty());
            case "consequence", "then" -> sentence(number, raw, matcher, Optional.of(Entry.Kind.CONSEQUENCE));
            default -> form(number, raw, matcher.start(1));
        };
    }

    private Optional<Entry> keyword(int number, String raw, Matcher matcher) {
        var rest = matcher.group(3).strip();
        return KEYWORDS.contains(rest)
                ? Optional.empty()
                : refuse(
                        place(number, raw, matcher.start(3)),
                        "vocabulary.keyword",
                        rest,
                        "关键词只有 规则、当、则、结束 四个，不能另设：请删去这一行",
                        "the keywords are 规则, 当, 则 and 结束; there can be no others: delete this line");
    }

    private Optional<Entry> sentence(int number, String raw, Matcher matcher, Optional<Entry.Kind> kind) {
        int from = matcher.start(3);
        var rest = matcher.group(3);
        if (rest.startsWith("[")) {
            return unclosed(number, raw, from, '[', ']');
        }
        int cut = TemplateParser.endOfSentence(rest);
        if (cut < 0 && TemplateParser.unclosedGap(rest) >= 0) {
            return unclosed(number, raw, from + TemplateParser.unclosedGap(rest), '{', '}');
        }
        if (cut <= 0 || rest.substring(cut + 1).isBlank()) {
            return form(number, raw, from);
        }
        var meaning = Line.rest(file, number, raw, from + cut + 1);
        var scope = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return isSpelt(meaning, from + cut + 1)
                ? new TemplateParser(index -> place(number, raw, from + index), faults)
                        .parse(raw.substring(from, from + cut), meaning.text())
                        .map(template -> new Entry(
                                kind.orElse(template.words().startsWith("-") ? Entry.Kind.DETAIL : Entry.Kind.FACT),
                                scope,
                                template,
                                meaning,
                                place(number, raw, from),
                                Set.of()))
                : Optional.empty();
    }

    private boolean isSpelt(Line meaning, int from) {
        int quote = NormalForm.of(meaning.raw().substring(from)).unclosedQuote();
        if (quote > 0) {
            refuse(
                    new Place(file, meaning.number(), meaning.raw().codePointCount(0, from) + quote),
                    "quote.unclosed",
                    meaning.raw().substring(from).strip(),
                    "引号没有成对：从这里开始的引号在本行没有结束，请补上另一半",
                    "this quote does not close on its line; add the other one");
            return false;
        }
        var flaw = CodeSpelling.flaw(List.of(meaning.text()));
        flaw.ifPresent(found -> faults.add(
                found.why().code(),
                meaning.at(found.at()),
                Optional.empty(),
                meaning.text(),
                found.why().text(),
                List.of()));
        return flaw.isEmpty();
    }

    private Optional<Entry> unclosed(int number, String raw, int at, char open, char close) {
        return refuse(
                place(number, raw, at),
                "bracket.unclosed",
                raw.strip(),
                "这个“%s”没有成对：请在它该结束的地方补上“%s”".formatted(open, close),
                "this %s is not closed: add %s where it should end".formatted(open, close));
    }

    private Optional<Entry> form(int number, String raw, int at) {
        return refuse(
                place(number, raw, at),
                "vocabulary.form",
                raw.strip(),
                "词汇表的一行要写成 [condition][]句子=意思 或 [consequence][]句子=意思，请照上下各行的样子写",
                "a vocabulary line is [condition][]sentence=code or [consequence][]sentence=code; write it like its neighbours");
    }

    private Place place(int number, String raw, int index) {
        return new Place(file, number, raw.codePointCount(0, index) + 1);
    }

    private Optional<Entry> refuse(Place at, String code, String phrase, String zh, String en) {
        faults.add(code, at, phrase, zh, en);
        return Optional.empty();
    }
}
