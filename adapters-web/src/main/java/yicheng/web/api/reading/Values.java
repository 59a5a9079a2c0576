package yicheng.web.api.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yicheng.policy.Text;
import yicheng.topic.life.TopicForm;

/** The plain values of a JSON object by their names: texts, numbers, flags and lists of texts. */
public final class Values {

    public static final String FORM = "form";
    public static final String CHECKLIST = "checklist";

    private static final Text MOMENT = Text.of(
            "请填时间，如 2026-11-24T10:00:00+08:00 或 2026-11-24T10:00",
            "write a time such as 2026-11-24T10:00:00+08:00 or 2026-11-24T10:00");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Values> items = new ArrayList<>();
    private final Map<String, TopicForm> forms = new HashMap<>();
    private final Map<String, Values> parts = new HashMap<>();
    private final Map<String, Map<String, String>> named = new HashMap<>();
    private final WrongValues wrong;
    private final String place;

    Values(WrongValues wrong, String place) {
        this.wrong = wrong;
        this.place = place;
    }

    /** The objects of the list. */
    public List<Values> items() {
        return List.copyOf(items);
    }

    /** The texts under that name, by the names the sender gave them. */
    public Optional<Map<String, String>> texts(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** The object under that name. */
    public Optional<Values> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The object under that name, which has to be there: where it is not, that is noted, and this one has no values. */
    public Values requiredPart(String name, Text wanted) {
        return part(name).orElseGet(() -> {
            wrong.add(pointer(name), "", wanted);
            return new Values(wrong, pointer(name));
        });
    }

    /** As if the sender had written it. */
    public void put(String name, String text) {
        texts.put(name, text);
    }

    public void putIfAbsent(String name, String text) {
        texts.putIfAbsent(name, text);
    }

    void keep(String name, List<String> list) {
        lists.put(name, List.copyOf(list));
    }

    void keep(String name, TopicForm form) {
        forms.put(name, form);
    }

    void keep(String name, Map<String, String> texts) {
        named.put(name, Collections.unmodifiableMap(texts));
    }

    void keep(String name, Values part) {
        parts.put(name, part);
    }

    void keep(Values item) {
        items.add(item);
    }

    /** As written; blank where it is not there. */
    public String text(String name) {
        notAList(name);
        return texts.getOrDefault(name, "");
    }

    public String required(String name, Text wanted) {
        var text = text(name);
        if (text.isBlank()) {
            wrong.add(pointer(name), "", wanted);
        }
        return text;
    }

    public List<String> list(String name) {
        if (texts.containsKey(name)) {
            wrong.wrongType(pointer(name), texts.get(name), "数组 […]", "an array […]");
        }
        return lists.getOrDefault(name, List.of());
    }

    public boolean flag(String name) {
        var text = text(name);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            wrong.wrongType(pointer(name), text, " true 或 false", "true or false");
        }
        return text.equals("true");
    }

    public Optional<Integer> whole(String name, int from, int to) {
        return value(name, text -> number(text, from, to), between(from, to));
    }

    public Optional<Integer> requiredWhole(String name, int from, int to) {
        return requiredValue(name, text -> number(text, from, to), between(from, to));
    }

    public Optional<LocalDate> day(String name) {
        return value(name, Values::parsed, Text.of("请填日期，如 2026-11-30", "write a day such as 2026-11-30"));
    }

    public Optional<LocalDate> requiredDay(String name) {
        var day = day(name);
        if (text(name).isBlank()) {
            wrong.add(pointer(name), "", Text.of("请填日期，如 2026-11-30", "write a day such as 2026-11-30"));
        }
        return day;
    }

    /** In the office's zone. */
    public Optional<LocalDateTime> moment(String name, Moments moments) {
        return value(name, moments::read, MOMENT);
    }

    public Optional<LocalDateTime> requiredMoment(String name, Moments moments) {
        var moment = moment(name, moments);
        if (text(name).isBlank()) {
            wrong.add(pointer(name), "", MOMENT);
        }
        return moment;
    }

    /** One of the words that {@code form} knows; empty where it is not there, noted as wrong where it is another. */
    public <T> Optional<T> value(String name, Function<String, Optional<T>> form, Text wanted) {
        var text = text(name);
        if (text.isBlank()) {
            return Optional.empty();
        }
        var value = form.apply(text);
        if (value.isEmpty()) {
            wrong.add(pointer(name), text, wanted);
        }
        return value;
    }

    /** The same for one that has to be there. */
    public <T> Optional<T> requiredValue(String name, Function<String, Optional<T>> form, Text wanted) {
        return required(name, wanted).isBlank() ? Optional.empty() : value(name, form, wanted);
    }

    public void wrong(String name, Text text) {
        wrong.add(pointer(name), texts.getOrDefault(name, ""), text);
    }

    /** What a department says of a topic, under {@code form}. */
    public TopicForm form() {
        return forms.getOrDefault(FORM, TopicForm.empty());
    }

    /** What the office answers about it, under {@code checklist}. */
    public TopicForm checklist() {
        return forms.getOrDefault(CHECKLIST, TopicForm.empty());
    }

    /** To be asked once all values were taken, and before any is used. */
    public void refuseIfWrong() {
        wrong.refuseIfAny();
    }

    public boolean has(String name) {
        return texts.containsKey(name) || lists.containsKey(name);
    }

    private static Optional<Integer> number(String text, int from, int to) {
        return Numbers.whole(text, from, to).stream().boxed().findFirst();
    }

    private static Text between(int from, int to) {
        return Text.of("请填 %d 至 %d 的整数".formatted(from, to), "write a whole number from %d to %d".formatted(from, to));
    }

    private void notAList(String name) {
        if (lists.containsKey(name)) {
            wrong.wrongType(pointer(name), "[…]", "文字", "a string");
        }
    }

    private String pointer(String name) {
        return place + "/" + name;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
