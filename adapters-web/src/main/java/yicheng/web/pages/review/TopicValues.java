package yicheng.web.pages.review;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnValues;
import yicheng.web.edge.Unseen;

/**
 * The form exactly as it was typed, so that a refused one comes back whole.
 *
 * @param own what stands in the office's own fields
 * @param meeting {@code weekly:2026-11-30}, or {@code adhoc} with its start in {@code adhocAt}
 */
public record TopicValues(
        String meeting, String adhocAt, Map<TopicField, String> byField, List<IndicatorRow> rows, OwnValues own) {

    private static final int MOST_ROWS = 50;
    private static final int MOST_OWN = 100;
    private static final int MOST_CHARACTERS = 4_000;
    private static final String ADHOC = "adhoc";

    public TopicValues(String meeting, String adhocAt, Map<TopicField, String> byField, List<IndicatorRow> rows) {
        this(meeting, adhocAt, byField, rows, OwnValues.NONE);
    }

    public static TopicValues blank(String meeting, String adhocAt) {
        return new TopicValues(meeting, adhocAt, Map.of(), List.of());
    }

    public static TopicValues typedIn(Context asked) {
        var byField = Arrays.stream(TopicField.values())
                .filter(field -> asked.formParam(field.code()) != null)
                .collect(Collectors.toMap(
                        field -> field, field -> typed(asked, field), (one, same) -> one, TreeMap::new));
        return new TopicValues(text(asked, "meeting"), text(asked, "adhocAt"), byField, rows(asked), own(asked));
    }

    public String of(TopicField field) {
        return byField.getOrDefault(field, "");
    }

    public boolean ticked(TopicField field) {
        return of(field).equals("是");
    }

    /** Nothing worth judging yet. */
    boolean empty() {
        return rows.stream().allMatch(IndicatorRow::empty)
                && Stream.of(
                                TopicField.TITLE,
                                TopicField.BACKGROUND,
                                TopicField.MATTERS,
                                TopicField.PROPOSAL,
                                TopicField.AMOUNT)
                        .allMatch(field -> of(field).isBlank());
    }

    public Optional<MeetingRef> ref() {
        return MeetingRef.parse(meeting.equals(ADHOC) ? "adhoc:" + adhocAt : meeting);
    }

    /** Which sections of the form are asked for. */
    public String kind() {
        return meeting.split("[:：]", 2)[0];
    }

    /** At least two rows to type into. */
    public List<IndicatorRow> shownRows() {
        var shown = new ArrayList<>(rows);
        while (shown.size() < 2) {
            shown.add(IndicatorRow.blank());
        }
        return shown;
    }

    private static List<IndicatorRow> rows(Context asked) {
        return Stream.iterate(0, row -> row < MOST_ROWS, row -> row + 1)
                .filter(row -> asked.formParam(IndicatorRow.input(row, 0)) != null)
                .map(row -> IndicatorRow.typedIn(asked, row))
                .toList();
    }

    /** Fields of whatever edition: what an old one holds is not lost by being sent. */
    private static OwnValues own(Context asked) {
        var typed = new TreeMap<String, String>();
        asked.formParamMap()
                .forEach((code, said) -> OwnValues.name(code)
                        .filter(name -> OwnField.isName(name) && typed.size() < MOST_OWN)
                        .ifPresent(name -> typed.put(name, shortened(said.get(0)))));
        return OwnValues.of(typed);
    }

    private static String shortened(String said) {
        return said.length() <= MOST_CHARACTERS ? said : said.substring(0, MOST_CHARACTERS);
    }

    private static String typed(Context asked, TopicField field) {
        var said = asked.formParam(field.code());
        return field == TopicField.TITLE ? Unseen.takenOut(said) : said;
    }

    private static String text(Context asked, String name) {
        return Objects.requireNonNullElse(asked.formParam(name), "").strip();
    }
}
