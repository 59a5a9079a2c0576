package yicheng.persistence.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.people.Department;
import yicheng.persistence.unit.IsoTime;
import yicheng.topic.life.SearchWords;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

/** A list of topics as SQL: its conditions with what they take, in order. */
final class TopicQuery {

    private static final String LINES = """
            select id, version, changed, title, department, author, meeting, stage, round, receipt_year,
              receipt_number, received, received_by, judged, verdict, amount, awaited, awaited_leader, awaited_by
            from topic where\s""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final int limit;

    /** @param common many topics have the words asked for */
    TopicQuery(Topics.Query query, WordIndex index, boolean common) {
        this.limit = query.limit();
        visible(query.visible());
        if (!query.stages().isEmpty()) {
            condition("stage in " + places(query.stages()), codes(query.stages()));
        }
        query.department().ifPresent(department -> condition("department = ?", List.of(department.value())));
        query.meeting().ifPresent(meeting -> condition("meeting = ?", List.of(meeting.toString())));
        var asked = SearchWords.asked(query.words());
        if (!asked.isEmpty()) {
            condition(common ? index.inOrder() : index.condition(), List.of(index.asked(asked)));
        }
        query.after()
                .ifPresent(place -> condition(
                        "(changed, id) < (?, ?)",
                        List.of(IsoTime.written(place.changed()), place.id().value())));
    }

    String sql() {
        return LINES + String.join(" and ", conditions) + " order by changed desc, id desc limit " + limit;
    }

    List<Object> values() {
        return values;
    }

    /** As many question marks as there are values, in brackets. */
    static String places(Collection<?> several) {
        return several.stream().map(one -> "?").collect(Collectors.joining(", ", "(", ")"));
    }

    static List<String> codes(Collection<Stage> stages) {
        return stages.stream().map(Stage::code).sorted().toList();
    }

    static List<String> ids(Collection<Department.Id> departments) {
        return departments.stream().map(Department.Id::value).sorted().toList();
    }

    private void visible(Topics.Visible visible) {
        var any = new ArrayList<String>();
        if (!visible.departments().isEmpty()) {
            any.add("department in " + places(visible.departments()));
            values.addAll(ids(visible.departments()));
        }
        if (visible.submitted()) {
            any.add("stage <> 'draft'");
        }
        visible.everyDraft().ifPresent(author -> {
            any.add("stage = 'draft' and author = ?");
            values.add(author.value());
        });
        conditions.add(any.isEmpty() ? "1 = 0" : any.stream().collect(Collectors.joining(" or ", "(", ")")));
    }

    private void condition(String sql, List<?> taking) {
        conditions.add(sql);
        values.addAll(taking);
    }
}
