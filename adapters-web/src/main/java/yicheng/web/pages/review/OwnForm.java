package yicheng.web.pages.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnFields;
import yicheng.topic.own.OwnValues;

/**
 * The office's own fields as a form shows them.
 *
 * @param dropped fields that hold something but that the edition in force does not have any more
 */
public record OwnForm(List<Line> lines, List<Dropped> dropped) {

    /**
     * @param value in the form in which it is compared, or as typed where it cannot be read
     * @param readable whether it is blank or can be read
     */
    public record Line(OwnField field, String value, boolean readable) {

        /** For the page, where a dot would mean something else. */
        public String id() {
            return elementId(field.code());
        }

        /** Which types of meeting show it; blank for all. */
        public String shownFor() {
            return field.meetings().isEmpty()
                    ? ""
                    : field.meetings().stream().map(Kind::code).sorted().collect(Collectors.joining(" ", "of ", ""));
        }

        /** Nothing first; what was chosen before and is no option any more stays to be seen. */
        public List<String> choices() {
            var options = field.type() == OwnField.Type.YES_NO ? List.of("是", "否") : field.options();
            return readable
                    ? options
                    : Stream.concat(options.stream(), Stream.of(value)).toList();
        }
    }

    public record Dropped(String code, String name, String value) {}

    public static OwnForm of(OwnFields fields, OwnValues values) {
        var lines = fields.all().stream().map(field -> line(field, values)).toList();
        var dropped = values.byName().entrySet().stream()
                .filter(entry -> fields.named(entry.getKey()).isEmpty())
                .map(entry -> new Dropped(OwnValues.CODE + entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
        return new OwnForm(lines, dropped);
    }

    private static Line line(OwnField field, OwnValues values) {
        var typed = values.of(field.name());
        var read = typed.isBlank() ? typed : field.read(typed).orElse(typed);
        return new Line(field, read, typed.isBlank() || field.read(typed).isPresent());
    }

    public boolean isEmpty() {
        return lines.isEmpty() && dropped.isEmpty();
    }

    /** The id of the element that holds a field, built-in or own. */
    public static String elementId(String code) {
        return code.replace('.', '-');
    }
}
