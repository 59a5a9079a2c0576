package yicheng.rules.gate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Clause;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.Place;

/** What stands between a rule's name and 当: {@code @编号}, {@code @条款} and perhaps {@code @英文}, nothing else. */
final class RuleHeader {

    enum Key {
        编号,
        条款,
        英文
    }

    private static final Pattern ANNOTATION = Pattern.compile("@([^(\"@]*)\\(\"([^\"]*)\"\\)");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(salience|dialect|no-loop|agenda-group|activation-group|ruleflow-group|lock-on-active|auto-focus|enabled"
                    + "|duration|timer|calendars|date-effective|date-expires|extends|refract|优先级).*");

    private static final Pattern UNCLOSED = Pattern.compile("@[^(\"@]*\\(\"[^\"]*\"(@|$)");

    private record Value(String text, Place at) {}

    private final Map<Key, Value> values = new EnumMap<>(Key.class);

    String id() {
        return values.get(Key.编号).text();
    }

    Place idPlace() {
        return values.get(Key.编号).at();
    }

    Clause clause() {
        return new Clause(values.get(Key.条款).text());
    }

    Optional<String> english() {
        return Optional.ofNullable(values.get(Key.英文)).map(Value::text);
    }

    /** Reads annotations from {@code from} to the end of the line; false when something was at fault. */
    boolean read(Line line, int from, RuleText rule, Faults faults) {
        var matcher = ANNOTATION.matcher(line.text());
        int at = from;
        while (at < line.text().length()) {
            matcher.region(at, line.text().length());
            if (!matcher.lookingAt()) {
                return refuse(line, at, rule, faults);
            }
            if (!take(line, at, matcher.group(1), matcher.group(2), matcher.start(2), rule, faults)) {
                return false;
            }
            at = matcher.end();
        }
        return true;
    }

    private boolean take(Line line, int at, String word, String value, int valueAt, RuleText rule, Faults faults) {
        Key key;
        try {
            key = Key.valueOf(word);
        } catch (IllegalArgumentException unknown) {
            faults.add(
                    "annotation.unknown",
                    line.at(at),
                    rule.shownName(),
                    "@" + word,
                    "不认识“@%s”：这里只能写 @编号、@条款、@英文".formatted(word),
                    "@%s is unknown: only @编号 (id), @条款 (clause) and @英文 (English name) may stand here"
                            .formatted(word));
            return false;
        }
        if (values.putIfAbsent(key, new Value(value, line.at(valueAt))) != null) {
            faults.add(
                    "annotation.twice",
                    line.at(at),
                    rule.shownName(),
                    "@" + word,
                    "“@%s”写了两次，请只留一个".formatted(word),
                    "@%s is given twice; keep one".formatted(word));
            return false;
        }
        return isWellFormed(key, value, line.at(valueAt), rule, faults);
    }

    private static boolean isWellFormed(Key key, String value, Place at, RuleText rule, Faults faults) {
        if (key == Key.编号 && !(ID.matcher(value).matches() && value.length() <= 80)) {
            faults.add(
                    "rule.id.form",
                    at,
                    rule.shownName(),
                    value,
                    "编号“%s”不对：用小写英文字母、数字、点和连字符，如 review.major-funds".formatted(value),
                    "id '%s' must be lower-case letters, digits, dots and hyphens, such as review.major-funds"
                            .formatted(value));
            return false;
        }
        if (key == Key.条款 && !CitedClause.isRegistered(value, at, rule, faults)) {
            return false;
        }
        if (key == Key.英文 && value.isBlank()) {
            faults.add(
                    "annotation.value",
                    at,
                    rule.shownName(),
                    "",
                    "@英文 的引号里是空的：请写上英文名称或删掉这一项",
                    "@英文 is empty: give the English name or leave it out");
            return false;
        }
        return true;
    }

    /** Whether a line at fault was meant for the header at least. */
    static boolean mayStillBeHeader(Line line) {
        return line.broken()
                || line.text().startsWith("@")
                || ATTRIBUTE.matcher(line.text()).matches();
    }

    private static boolean refuse(Line line, int at, RuleText rule, Faults faults) {
        var rest = line.text().substring(at);
        if (ATTRIBUTE.matcher(rest).matches()) {
            faults.add(
                    "rule.attribute",
                    line.at(at),
                    rule.shownName(),
                    line.typed(at, line.text().length()),
                    "规则没有优先级等属性，请删掉这些字：先后由意见的轻重决定，与规则次序无关",
                    "rules have no attributes such as priority; delete this");
        } else if (UNCLOSED.matcher(rest).lookingAt()) {
            faults.add(
                    "bracket.unclosed",
                    line.at(at + rest.indexOf('(')),
                    rule.shownName(),
                    line.typed(at, at + rest.indexOf('"', rest.indexOf('"') + 1) + 1),
                    "这个括号没有成对：请在引号后面补上“)”",
                    "this bracket is not closed: add ) after the quote");
        } else if (rest.startsWith("@")) {
            faults.add(
                    "annotation.value",
                    line.at(at),
                    rule.shownName(),
                    line.typed(at, line.text().length()),
                    "这一项要写成 @编号(\"…\") 的样子，括号里只能是引号和文字",
                    "write this as @编号(\"...\"): only quoted text may stand in the brackets");
        } else {
            faults.add(
                    "rule.header",
                    line.at(at),
                    rule.shownName(),
                    line.typed(at, line.text().length()),
                    "这里要先有单独一行的“%s”：名称之后只能写 @编号(\"…\")、@条款(\"…\")，然后另起一行写“%s”"
                            .formatted(rule.words.when, rule.words.when),
                    "a line with only %s must come before this: after the name only @编号(\"...\") and @条款(\"...\") may stand"
                            .formatted(rule.words.when));
        }
        return false;
    }

    boolean isComplete() {
        return values.containsKey(Key.编号) && values.containsKey(Key.条款);
    }

    /** Says what is missing; nothing where the header is at fault already. */
    boolean isComplete(RuleText rule, Faults faults) {
        return has(
                        Key.编号,
                        "rule.id.missing",
                        "规则没有编号：请加上 @编号(\"…\")",
                        "the rule has no id: add @编号(\"...\")",
                        rule,
                        faults)
                & has(
                        Key.条款,
                        "rule.clause.missing",
                        "规则没有条款：请加上 @条款(\"…\")，说明依据制度哪一条",
                        "the rule cites no clause: add @条款(\"...\")",
                        rule,
                        faults);
    }

    private boolean has(Key key, String code, String zh, String en, RuleText rule, Faults faults) {
        if (values.containsKey(key)) {
            return true;
        }
        faults.add(code, rule.header.start(), rule.shownName(), "", zh, en);
        return false;
    }
}
