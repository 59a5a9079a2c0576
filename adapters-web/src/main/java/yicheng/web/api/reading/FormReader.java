package yicheng.web.api.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.topic.ProposalText;
import yicheng.topic.TopicField;
import yicheng.topic.life.TopicForm;
import yicheng.topic.own.OwnValues;
import yicheng.web.edge.Unseen;

/** Reads the fields of a draft as they were typed; whether they can be understood is asked when it is submitted. */
final class FormReader {

    private static final int MOST_ITEMS = 100;

    private final JsonBody in;
    private final WrongValues wrong;
    private final TopicField.Side side;
    private final Map<TopicField, String> values = new EnumMap<>(TopicField.class);
    private OwnValues own = OwnValues.NONE;

    private FormReader(JsonBody in, WrongValues wrong, TopicField.Side side) {
        this.in = in;
        this.wrong = wrong;
        this.side = side;
    }

    /** The object at hand, with the fields of that side only. */
    static TopicForm read(JsonBody in, WrongValues wrong, TopicField.Side side) {
        var reader = new FormReader(in, wrong, side);
        var fields = FieldShape.fields();
        in.object(names(fields, side), new HashSet<>(), name -> {
            if (name.equals(OwnReader.NAME)) {
                reader.own = OwnReader.read(in, wrong);
            } else {
                reader.field(fields.get(name));
            }
        });
        return TopicForm.of(side, reader.values).filling(reader.own);
    }

    /** The department fills in the office's own fields too. */
    private static Set<String> names(Map<String, TopicField> fields, TopicField.Side side) {
        var names = fields.entrySet().stream()
                .filter(entry -> entry.getValue().side() == side)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (side == TopicField.Side.DEPARTMENT) {
            names.add(OwnReader.NAME);
        }
        return names;
    }

    private void field(TopicField field) {
        if (in.isString() || in.isNumber() || in.isBoolean()) {
            keep(field, ProposalText.oneALine(field, typed()));
        } else if (!in.isArray() || !field.isList()) {
            in.wrongType("文字", "a string");
        } else if (field == TopicField.INDICATORS) {
            keep(field, ProposalText.lines(new IndicatorsReader(in, wrong).read()));
        } else {
            keep(field, list());
        }
    }

    private String typed() {
        if (in.isBoolean()) {
            return in.text().equals("true") ? "是" : "否";
        }
        return in.isNumber()
                ? Numbers.decimal(in.text()).map(BigDecimal::toPlainString).orElse(in.text())
                : in.text();
    }

    private String list() {
        List<String> items = new ArrayList<>();
        in.array(MOST_ITEMS, () -> item(items));
        return String.join("\n", items);
    }

    private void item(List<String> items) {
        if (!in.isString()) {
            in.wrongType("文字", "a string");
        } else if (!in.text().isBlank()) {
            items.add(in.text().strip().replaceAll("\\R", " "));
        }
    }

    private void keep(TopicField field, String text) {
        PlainText.fault(text, field.maxLength()).ifPresent(fault -> wrong.add(in.pointer(), text, fault));
        values.put(field, field == TopicField.TITLE ? Unseen.takenOut(text) : text);
    }
}
