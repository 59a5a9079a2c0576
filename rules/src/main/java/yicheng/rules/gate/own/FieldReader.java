package yicheng.rules.gate.own;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.policy.Text;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Likeness;
import yicheng.rules.gate.text.Place;
import yicheng.topic.own.OwnField;

/** Reads one line of {@code fields.csv}; every cell that is at fault is told at its place. */
final class FieldReader {

    private static final Pattern OPTION = Pattern.compile("[\\p{L}\\p{N}][^\"“”\\\\{}|,，、]{0,39}");
    private static final int MOST_OPTIONS = 30;
    private static final int LONGEST_HINT = 200;

    private final Map<String, Integer> header;
    private final Predicate<String> isTaken;
    private final Map<String, Place> places;
    private final Faults faults;

    FieldReader(Map<String, Integer> header, Predicate<String> isTaken, Map<String, Place> places, Faults faults) {
        this.header = header;
        this.isTaken = isTaken;
        this.places = places;
        this.faults = faults;
    }

    Optional<OwnField> read(FieldCells line) {
        int before = faults.count();
        surplus(line);
        var name = line.of(index("栏目"));
        name(line, name);
        var type = type(line);
        var options = words(line.of(index("选项")));
        type.ifPresent(known -> options(line, known, options));
        var meetings = meetings(line);
        var hint = line.of(index("说明"));
        if (hint.length() > LONGEST_HINT || hint.startsWith("=") || hint.startsWith("@")) {
            refuse(
                    "fields.hint",
                    line,
                    "说明",
                    hint,
                    "说明不超过 %d 字，不以 = 或 @ 开头".formatted(LONGEST_HINT),
                    "a hint has up to %d characters and begins with neither = nor @".formatted(LONGEST_HINT));
        }
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new OwnField(name, type.orElseThrow(), options, meetings, hint));
    }

    private int index(String heading) {
        return header.getOrDefault(heading, -1);
    }

    private void surplus(FieldCells line) {
        for (int i = 0; i < line.cells().size(); i++) {
            if (!header.containsValue(i) && !line.of(i).isEmpty()) {
                faults.add(
                        "fields.surplus",
                        line.place(i),
                        line.of(i),
                        "这一格在第一行没有列名：多半是用了英文逗号，选项之间请用顿号",
                        "there is no heading above this cell; options are parted by 、");
                return;
            }
        }
    }

    private void name(FieldCells line, String name) {
        if (!OwnField.isName(name)) {
            refuse(
                    "fields.name",
                    line,
                    "栏目",
                    name,
                    "栏目名称“%s”不合要求：请用 1 至 20 个汉字、字母或数字".formatted(name),
                    "'%s' is no name of a field: use 1 to 20 letters or digits".formatted(name));
        } else if (isTaken.test(name)) {
            refuse(
                    "fields.name.taken",
                    line,
                    "栏目",
                    name,
                    "“%s”是系统已有的栏目，请换一个名称".formatted(name),
                    "there is a field %s already; choose another name".formatted(name));
        } else {
            var first = places.putIfAbsent(name, line.place(index("栏目")));
            if (first != null) {
                refuse(
                        "fields.name.twice",
                        line,
                        "栏目",
                        name,
                        "栏目“%s”在第 %d 行已有：请改名或删去一行".formatted(name, first.line()),
                        "field %s is there at line %d already: rename or delete one".formatted(name, first.line()));
            }
        }
    }

    private Optional<OwnField.Type> type(FieldCells line) {
        var word = line.of(index("类型"));
        var type = OwnField.Type.named(word);
        if (type.isEmpty()) {
            var all = Arrays.stream(OwnField.Type.values())
                    .map(one -> one.label().zh())
                    .toList();
            faults.add(
                    "fields.type",
                    line.place(index("类型")),
                    Optional.empty(),
                    word,
                    Text.of(
                            "没有类型“%s”：请写 %s 之一".formatted(word, String.join("、", all)),
                            "there is no type '%s': write one of %s".formatted(word, String.join(", ", all))),
                    Likeness.nearest(word, all));
        }
        return type;
    }

    private void options(FieldCells line, OwnField.Type type, List<String> options) {
        var wrong = options.stream()
                .filter(option -> !OPTION.matcher(option).matches())
                .findFirst();
        if (type != OwnField.Type.CHOICE) {
            if (!options.isEmpty()) {
                refuse(
                        "fields.options",
                        line,
                        "选项",
                        line.of(index("选项")),
                        "只有“选择”类型才有选项：请删去，或把类型改成 选择",
                        "only a choice has options: delete them or make the type 选择");
            }
        } else if (options.size() < 2
                || options.size() > MOST_OPTIONS
                || new HashSet<>(options).size() < options.size()) {
            refuse(
                    "fields.options",
                    line,
                    "选项",
                    line.of(index("选项")),
                    "“选择”要有 2 至 %d 个互不相同的选项，用顿号分开，如 公开、内部、秘密".formatted(MOST_OPTIONS),
                    "a choice has 2 to %d different options parted by 、".formatted(MOST_OPTIONS));
        } else if (wrong.isPresent()) {
            refuse(
                    "fields.options",
                    line,
                    "选项",
                    wrong.get(),
                    "选项“%s”不合要求：以文字或数字开头，不超过 40 字，不含引号和括号".formatted(wrong.get()),
                    "option '%s' must begin with a letter or digit and hold no quotes or braces"
                            .formatted(wrong.get()));
        }
    }

    private Set<Kind> meetings(FieldCells line) {
        var kinds = new LinkedHashSet<Kind>();
        for (var word : words(line.of(index("会议类型")))) {
            Kind.named(word)
                    .ifPresentOrElse(
                            kinds::add,
                            () -> refuse(
                                    "fields.meeting",
                                    line,
                                    "会议类型",
                                    word,
                                    "没有会议类型“%s”：请写 %s，用顿号分开；空着表示各类会议".formatted(word, kinds()),
                                    "there is no type of meeting '%s': write %s, or leave it empty for all"
                                            .formatted(word, kinds())));
        }
        return kinds;
    }

    private static String kinds() {
        return Stream.of(Kind.values()).map(kind -> kind.label().zh()).collect(Collectors.joining("、"));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("[、；;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void refuse(String code, FieldCells line, String heading, String phrase, String zh, String en) {
        faults.add(code, line.place(index(heading)), phrase, zh, en);
    }
}
