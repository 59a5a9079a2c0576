package yicheng.web.api.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.life.TopicForm;
import yicheng.web.edge.Json;

/** The plain values of a JSON object by their names: texts, numbers, flags and lists of texts. */
public final class Values {

    public static final String FORM = "form";
    public static final String CHECKLIST = "checklist";

    private static final int LONGEST = 4_000;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_OBJECTS = 1_000;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Values> items = new ArrayList<>();
    private final Map<String, TopicForm> forms = new HashMap<>();
    private final WrongValues wrong;
    private final String place;

    Values(WrongValues wrong, String place) {
        this.wrong = wrong;
        this.place = place;
    }

    /** The object that is the whole body. */
    public static Values read(Json json, byte[] bytes, String... names) {
        var wrong = new WrongValues();
        var values = new Values(wrong, "");
        JsonBody.read(json, bytes, wrong, in -> values.readAll(in, known(names)));
        return values;
    }

    /** The same for a body that may be left out. */
    public static Values readIfAny(Json json, byte[] bytes, String... names) {
        return bytes.length == 0 ? new Values(new WrongValues(), "") : read(json, bytes, names);
    }

    /** An object in which one name holds a list of objects, read by {@link #items}. */
    public static Values readWithItems(Json json, byte[] bytes, String listed, String[] itemNames, String... names) {
        var wrong = new WrongValues();
        var values = new Values(wrong, "");
        JsonBody.read(
                json,
                bytes,
                wrong,
                in -> in.object(known(names), new HashSet<>(), name -> {
                    if (name.equals(listed)) {
                        in.array(MOST_OBJECTS, () -> values.items.add(of(in, wrong, known(itemNames))));
                    } else {
                        values.plain(in, name);
                    }
                }));
        return values;
    }

    /** The objects of the list. */
    public List<Values> items() {
        return List.copyOf(items);
    }

    /** As if the sender had written it. */
    public void put(String name, String text) {
        texts.put(name, text);
    }

    public void putIfAbsent(String name, String text) {
        texts.putIfAbsent(name, text);
    }

    /** Reads the object at hand. */
    static Values of(JsonBody in, WrongValues wrong, Set<String> names) {
        var values = new Values(wrong, in.pointer());
        values.readAll(in, names);
        return values;
    }

    private void readAll(JsonBody in, Set<String> names) {
        in.object(names, new HashSet<>(), name -> {
            switch (name) {
                case FORM -> forms.put(name, FormReader.read(in, wrong, TopicField.Side.DEPARTMENT));
                case CHECKLIST -> forms.put(name, FormReader.read(in, wrong, TopicField.Side.OFFICE));
                default -> plain(in, name);
            }
        });
    }

    private void plain(JsonBody in, String name) {
        if (in.isArray()) {
            var items = new ArrayList<String>();
            in.array(MOST_ITEMS, () -> item(in).ifPresent(items::add));
            lists.put(name, items);
        } else if (in.isString() || in.isNumber() || in.isBoolean()) {
            texts.put(name, in.text());
            PlainText.fault(in.text(), LONGEST).ifPresent(fault -> wrong.add(in.pointer(), in.text(), fault));
        } else {
            in.wrongType("文字、数字或 true、false", "a string, a number, true or false");
        }
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
        return value(
                name,
                text -> Numbers.whole(text, from, to).stream().boxed().findFirst(),
                Text.of(
                        "请填 %d 至 %d 的整数".formatted(from, to),
                        "write a whole number from %d to %d".formatted(from, to)));
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
        return value(
                name,
                moments::read,
                Text.of(
                        "请填时间，如 2026-11-24T10:00:00+08:00 或 2026-11-24T10:00",
                        "write a time such as 2026-11-24T10:00:00+08:00 or 2026-11-24T10:00"));
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

    private Optional<String> item(JsonBody in) {
        if (in.isString()) {
            return Optional.of(in.text().strip());
        }
        in.wrongType("文字", "a string");
        return Optional.empty();
    }

    private void notAList(String name) {
        if (lists.containsKey(name)) {
            wrong.wrongType(pointer(name), "[…]", "文字", "a string");
        }
    }

    private String pointer(String name) {
        return place + "/" + name;
    }

    private static Set<String> known(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
