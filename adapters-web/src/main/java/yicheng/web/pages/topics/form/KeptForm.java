package yicheng.web.pages.topics.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.own.OwnValues;
import yicheng.web.pages.review.IndicatorRow;
import yicheng.web.pages.review.TopicValues;

/** Between the fields of the form and a topic as it is kept: nothing that was typed is lost on the way. */
public final class KeptForm {

    private KeptForm() {}

    static TopicForm of(TopicValues typed) {
        var values = new EnumMap<TopicField, String>(TopicField.class);
        values.putAll(typed.byField());
        values.computeIfPresent(TopicField.DEPARTMENTS, (field, said) -> lines(said));
        values.put(TopicField.INDICATORS, rows(typed.rows()));
        return TopicForm.of(TopicField.Side.DEPARTMENT, values).filling(typed.own());
    }

    static TopicValues values(Topic topic) {
        return values(topic.meeting(), topic.form());
    }

    static TopicValues values(MeetingRef meeting, TopicForm form) {
        var byField = new EnumMap<TopicField, String>(TopicField.class);
        byField.putAll(form.values());
        byField.computeIfPresent(TopicField.DEPARTMENTS, (field, said) -> String.join("、", form.items(field)));
        byField.remove(TopicField.INDICATORS);
        boolean adhoc = meeting.kind() == Kind.ADHOC;
        return new TopicValues(
                adhoc ? "adhoc" : meeting.toString(),
                adhoc ? meeting.start().toString() : "",
                byField,
                rows(form),
                form.own());
    }

    /** The data table as typed. */
    public static List<IndicatorRow> rows(TopicForm form) {
        return form.items(TopicField.INDICATORS).stream()
                .map(line -> new IndicatorRow(cells(line)))
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.concat(Arrays.stream(line.split("\\|", -1)).map(String::strip), Stream.generate(() -> ""))
                .limit(IndicatorRow.COLUMNS.size())
                .toList();
    }

    private static String rows(List<IndicatorRow> rows) {
        return rows.stream()
                .filter(row -> !row.empty())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.replace('|', '｜').replaceAll("\\R", " "))
                        .collect(Collectors.joining("|")))
                .map(line -> line.replaceAll("\\|+$", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(String said) {
        return said.replaceAll("\\s*[、,，;；\\n]\\s*", "\n");
    }

    /** Fields in which one differs from the other, with both values. */
    static List<Difference> differences(TopicForm mine, TopicForm theirs) {
        var builtIn = Arrays.stream(TopicField.values())
                .filter(field -> !mine.of(field).equals(theirs.of(field)))
                .map(field -> new Difference(field.code(), field.label(), shown(field, mine), shown(field, theirs)));
        var own = mine.own().and(theirs.own()).byName().keySet().stream()
                .filter(name -> !mine.own().of(name).equals(theirs.own().of(name)))
                .map(name -> new Difference(
                        OwnValues.CODE + name,
                        Text.chinese(name),
                        mine.own().of(name),
                        theirs.own().of(name)));
        return Stream.concat(builtIn, own).toList();
    }

    private static String shown(TopicField field, TopicForm form) {
        return field == TopicField.INDICATORS ? form.of(field).replace("|", "  ") : form.of(field);
    }

    /** @param mine as it stands in the form that was sent */
    public record Difference(String field, Text label, String mine, String theirs) {}
}
