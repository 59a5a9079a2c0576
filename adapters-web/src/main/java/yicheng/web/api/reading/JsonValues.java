package yicheng.web.api.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.web.edge.Json;

/** Reads a JSON object into its {@link Values}; whatever is wrong with any of them is noted, and told at once. */
public final class JsonValues {

    private static final int LONGEST = 4_000;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_OBJECTS = 1_000;
    private static final int MOST_TEXTS = 100;

    private final JsonBody in;
    private final WrongValues wrong;

    private JsonValues(JsonBody in, WrongValues wrong) {
        this.in = in;
        this.wrong = wrong;
    }

    /** The object that is the whole body. */
    public static Values read(Json json, byte[] bytes, String... names) {
        var wrong = new WrongValues();
        var values = new Values(wrong, "");
        JsonBody.read(json, bytes, wrong, in -> new JsonValues(in, wrong).into(values, Shape.known(names)));
        return values;
    }

    /** The same for a body that may be left out. */
    public static Values readIfAny(Json json, byte[] bytes, String... names) {
        return bytes.length == 0 ? new Values(new WrongValues(), "") : read(json, bytes, names);
    }

    /** An object in which one name holds a list of objects, to be found at {@link Values#items}. */
    public static Values readWithItems(Json json, byte[] bytes, String listed, String[] itemNames, String... names) {
        return read(json, bytes, Shape.of(names).list(listed, itemNames));
    }

    /** An object with others in it. */
    public static Values read(Json json, byte[] bytes, Shape shape) {
        var wrong = new WrongValues();
        var values = new Values(wrong, "");
        JsonBody.read(json, bytes, wrong, in -> new JsonValues(in, wrong).into(values, shape));
        return values;
    }

    /** The same for a body that may be left out. */
    public static Values readIfAny(Json json, byte[] bytes, Shape shape) {
        return bytes.length == 0 ? new Values(new WrongValues(), "") : read(json, bytes, shape);
    }

    private void into(Values values, Shape shape) {
        in.object(shape.all(), new HashSet<>(), name -> {
            if (shape.lists().containsKey(name)) {
                in.array(MOST_OBJECTS, () -> values.keep(item(shape.lists().get(name))));
            } else if (shape.texts().contains(name)) {
                values.keep(name, texts());
            } else if (shape.parts().containsKey(name)) {
                values.keep(name, item(shape.parts().get(name)));
            } else {
                plain(values, name);
            }
        });
    }

    private Values item(Set<String> names) {
        var values = new Values(wrong, in.pointer());
        into(values, names);
        return values;
    }

    private void into(Values values, Set<String> names) {
        in.object(names, new HashSet<>(), name -> {
            switch (name) {
                case Values.FORM -> values.keep(name, FormReader.read(in, wrong, TopicField.Side.DEPARTMENT));
                case Values.CHECKLIST -> values.keep(name, FormReader.read(in, wrong, TopicField.Side.OFFICE));
                default -> plain(values, name);
            }
        });
    }

    private void plain(Values values, String name) {
        if (in.isArray()) {
            var items = new ArrayList<String>();
            in.array(MOST_ITEMS, () -> text().ifPresent(items::add));
            values.keep(name, items);
        } else if (in.isString() || in.isNumber() || in.isBoolean()) {
            values.put(name, in.text());
            PlainText.fault(in.text(), LONGEST).ifPresent(fault -> wrong.add(in.pointer(), in.text(), fault));
        } else {
            in.wrongType("文字、数字或 true、false", "a string, a number, true or false");
        }
    }

    private Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        in.entries(name -> {
            if (!in.isString()) {
                in.wrongType("文字", "a string");
            } else if (texts.size() == MOST_TEXTS) {
                in.wrong(Text.of("最多 %d 项".formatted(MOST_TEXTS), "at most %d of them".formatted(MOST_TEXTS)));
            } else {
                texts.put(name, in.text());
            }
        });
        return texts;
    }

    private Optional<String> text() {
        if (in.isString()) {
            return Optional.of(in.text().strip());
        }
        in.wrongType("文字", "a string");
        return Optional.empty();
    }
}
