package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.text.RawLines;
import yicheng.rules.gate.text.UnseenCharacter;

/**
 * Reads a {@code .dsl} file: {@code [condition][scope]sentence=code} and {@code [consequence][]sentence=code}, with gaps
 * such as <code>{天数:\d+}</code>. The four keywords are fixed; {@code [keyword]} lines may name them, not change them.
 */
public final class VocabularyParser {

    private static final Pattern ENTRY = Pattern.compile("\\[(\\w+)]\\s*(?:\\[([^\\]]*)])?(.*)");
    private static final Set<String> KEYWORDS = Set.of("^规则=rule", "^当=when", "^则=then", "^结束=end");

    private final String file;
    private final Faults faults;

    public VocabularyParser(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    public List<Entry> parse(String content) {
        var entries = new ArrayList<Entry>();
        var raws = RawLines.of(content);
        for (int i = 0; i < raws.size(); i++) {
            var raw = raws.get(i);
            if (!raw.isBlank() && !raw.strip().startsWith("#") && !raw.strip().startsWith("//")) {
                entry(i + 1, raw).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> entry(int number, String raw) {
        if (raw.length() > Limits.VOCABULARY_LINE) {
            return refuse(number, Limits.VOCABULARY_LINE + 1, "line.long", "", "这一行太长", "this line is too long");
        }
        var unseen = UnseenCharacter.in(raw);
        if (unseen.isPresent()) {
            var what = unseen.get();
            return refuse(number, what.column(), "character.forbidden", what.shown(), what.zh(), what.en());
        }
        var matcher = ENTRY.matcher(raw.strip());
        if (!matcher.matches()) {
            return form(number, raw);
        }
        var section = matcher.group(1);
        var scope = matcher.group(2) == null ? "" : matcher.group(2).strip();
        var rest = matcher.group(3).strip();
        return switch (section) {
            case "keyword" -> keyword(number, rest);
            case "condition", "when" -> sentence(number, raw, rest, scope, Optional.empty());
            case "consequence", "then" -> sentence(number, raw, rest, scope, Optional.of(Entry.Kind.CONSEQUENCE));
            default -> form(number, raw);
        };
    }

    private Optional<Entry> keyword(int number, String rest) {
        return KEYWORDS.contains(rest)
                ? Optional.empty()
                : refuse(
                        number,
                        1,
                        "vocabulary.keyword",
                        rest,
                        "关键词只有 规则、当、则、结束 四个，不能另设",
                        "the keywords are 规则, 当, 则 and 结束; there can be no others");
    }

    private Optional<Entry> sentence(int number, String raw, String rest, String scope, Optional<Entry.Kind> kind) {
        int cut = TemplateParser.endOfSentence(rest);
        if (cut <= 0 || cut == rest.length() - 1) {
            return form(number, raw);
        }
        int column = raw.indexOf(rest) + 1;
        var wording = rest.substring(0, cut).strip();
        var code = rest.substring(cut + 1).strip();
        return new TemplateParser(new Place(file, number, column), faults)
                .parse(wording, code)
                .map(template -> new Entry(
                        kind.orElse(template.words().startsWith("-") ? Entry.Kind.DETAIL : Entry.Kind.FACT),
                        scope,
                        template,
                        code,
                        new Place(file, number, 1),
                        Set.of()));
    }

    private Optional<Entry> form(int number, String raw) {
        return refuse(
                number,
                1,
                "vocabulary.form",
                raw.strip(),
                "词汇表的一行要写成 [condition][]句子=代码 或 [consequence][]句子=代码",
                "a vocabulary line is [condition][]sentence=code or [consequence][]sentence=code");
    }

    private Optional<Entry> refuse(int number, int column, String code, String phrase, String zh, String en) {
        faults.add(code, new Place(file, number, column), phrase, zh, en);
        return Optional.empty();
    }
}
