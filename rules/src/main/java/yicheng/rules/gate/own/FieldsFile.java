package yicheng.rules.gate.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.NormalForm;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.text.RawLines;
import yicheng.rules.gate.text.UnseenCharacter;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnFields;

/**
 * Reads {@code fields.csv}: a heading line {@code 栏目,类型,选项,会议类型,说明} and a line for each field. A book without
 * the file, or with an empty one, has no own fields.
 */
public final class FieldsFile {

    public static final String NAME = "fields.csv";
    public static final int MOST = 30;

    static final List<String> HEADINGS = List.of("栏目", "类型", "选项", "会议类型", "说明");
    private static final int LONGEST_LINE = 2_000;

    private final Predicate<String> isTaken;
    private final Faults faults;

    /** @param isTaken whether a name already means something in the tables and forms of topics */
    public FieldsFile(Predicate<String> isTaken, Faults faults) {
        this.isTaken = isTaken;
        this.faults = faults;
    }

    public OwnFields read(String text) {
        var lines = lines(text);
        if (lines.isEmpty()) {
            return OwnFields.NONE;
        }
        var header = new HashMap<String, Integer>();
        if (!heading(lines.get(0), header)) {
            return OwnFields.NONE;
        }
        var fields = new ArrayList<OwnField>();
        var places = new HashMap<String, Place>();
        var reader = new FieldReader(header, isTaken, places, faults);
        for (var line : lines.subList(1, lines.size())) {
            reader.read(line).ifPresent(fields::add);
        }
        if (fields.size() > MOST) {
            faults.add(
                    "fields.many",
                    places.get(fields.get(MOST).name()),
                    fields.get(MOST).name(),
                    "自定栏目最多 %d 个，现有 %d 个：请合并或删减".formatted(MOST, fields.size()),
                    "there can be %d own fields; there are %d".formatted(MOST, fields.size()));
        }
        return new OwnFields(fields);
    }

    private List<FieldCells> lines(String text) {
        var lines = new ArrayList<FieldCells>();
        var raws = RawLines.of(text);
        for (int i = 0; i < raws.size(); i++) {
            var unseen = UnseenCharacter.in(raws.get(i));
            var place =
                    new Place(NAME, i + 1, unseen.map(UnseenCharacter::column).orElse(1));
            if (raws.get(i).length() > LONGEST_LINE) {
                faults.add("line.long", place, "", "这一行太长，请缩短", "this line is too long; shorten it");
            } else if (unseen.isPresent()) {
                var what = unseen.get();
                faults.add("character.forbidden", place, what.shown(), what.zh(), what.en());
            } else {
                var cells = FieldCells.of(NAME, i + 1, raws.get(i));
                if (!cells.isBlank()) {
                    lines.add(cells);
                }
            }
        }
        return lines;
    }

    private boolean heading(FieldCells line, Map<String, Integer> header) {
        int before = faults.count();
        for (int i = 0; i < line.cells().size(); i++) {
            var heading = NormalForm.halfWidth(line.of(i));
            if (!HEADINGS.contains(heading) && !heading.isEmpty()) {
                faults.add(
                        "fields.header",
                        line.place(i),
                        heading,
                        "不认识列“%s”：这里只有 %s 五列".formatted(heading, String.join("、", HEADINGS)),
                        "column %s is unknown; the columns are %s".formatted(heading, String.join(", ", HEADINGS)));
            } else if (!heading.isEmpty() && header.putIfAbsent(heading, i) != null) {
                faults.add(
                        "fields.header",
                        line.place(i),
                        heading,
                        "列“%s”写了两次，请只留一列".formatted(heading),
                        "column %s is there twice; keep one".formatted(heading));
            }
        }
        HEADINGS.subList(0, 2).stream()
                .filter(needed -> !header.containsKey(needed) && faults.count() == before)
                .findFirst()
                .ifPresent(missing -> faults.add(
                        "fields.header",
                        line.place(0),
                        missing,
                        "第一行缺少列“%s”：第一行写 %s".formatted(missing, String.join(",", HEADINGS)),
                        "the first line lacks column %s: it reads %s".formatted(missing, String.join(",", HEADINGS))));
        return faults.count() == before;
    }
}
