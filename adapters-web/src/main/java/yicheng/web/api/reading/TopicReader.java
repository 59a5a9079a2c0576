package yicheng.web.api.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.topic.Indicator;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;

/** Reads one topic, each field by its shape, and leaves the judgement of the values to the form they belong to. */
final class TopicReader {

    private static final Map<String, TopicField> FIELDS = FieldShape.fields();
    private static final int MOST_ITEMS = 100;

    private final JsonBody in;
    private final WrongValues wrong;
    private final Moments moments;
    private final Map<TopicField, String> values = new EnumMap<>(TopicField.class);
    private final Map<TopicField, List<String>> items = new EnumMap<>(TopicField.class);
    private List<Indicator> indicators = List.of();

    TopicReader(JsonBody in, WrongValues wrong, Moments moments) {
        this.in = in;
        this.wrong = wrong;
        this.moments = moments;
    }

    /** Empty where something was wrong with it. */
    Optional<Proposal> read() {
        in.object(FIELDS.keySet(), new HashSet<>(), name -> field(FIELDS.get(name)));
        var read = ProposalForm.read(values, items, indicators);
        for (var fault : read.faults()) {
            wrong.add(in.pointer() + "/" + fault.field().code(), fault.value(), fault.text());
        }
        return read.proposal();
    }

    private void field(TopicField field) {
        if (in.isString()) {
            values.put(field, field == TopicField.SUBMITTED_AT ? moments.officeTime(in.text()) : in.text());
            return;
        }
        switch (FieldShape.of(field)) {
            case TEXT -> in.wrongType("文字", "a string");
            case MOMENT ->
                in.wrongType("时间，如 \"2026-11-24T10:00:00+08:00\"", "a time such as 2026-11-24T10:00:00+08:00");
            case FLAG -> flag(field);
            case AMOUNT -> amount(field);
            case LIST -> list(field);
            case TABLE -> indicators = new IndicatorsReader(in, wrong).read();
        }
    }

    private void flag(TopicField field) {
        if (in.isBoolean()) {
            values.put(field, in.text());
        } else {
            in.wrongType("true 或 false（或“是”“否”）", "true or false");
        }
    }

    private void amount(TopicField field) {
        if (in.isNumber()) {
            var text = in.text();
            values.put(
                    field, Numbers.decimal(text).map(BigDecimal::toPlainString).orElse(text));
        } else {
            in.wrongType("金额，如 8600000 或 \"860万元\"", "an amount such as 8600000 or \"860万元\"");
        }
    }

    private void list(TopicField field) {
        var list = new ArrayList<String>();
        in.array(MOST_ITEMS, () -> item(list));
        items.put(field, list);
        values.put(field, String.join("\n", list));
    }

    private void item(List<String> list) {
        if (!in.isString()) {
            in.wrongType("文字", "a string");
        } else if (!in.text().isBlank()) {
            list.add(in.text().strip());
        }
    }
}
