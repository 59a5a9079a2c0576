package yicheng.web.api.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.topic.Indicator;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnFields;
import yicheng.topic.own.OwnValues;

/** Reads one topic, each field by its shape, and leaves the judgement of the values to the form they belong to. */
final class TopicReader {

    private static final Map<String, TopicField> FIELDS = FieldShape.fields();
    private static final Set<String> NAMES = Stream.concat(FIELDS.keySet().stream(), Stream.of(OwnReader.NAME))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    private static final int MOST_ITEMS = 100;

    private final JsonBody in;
    private final WrongValues wrong;
    private final Moments moments;
    private final OwnFields ownFields;
    private final Map<TopicField, String> values = new EnumMap<>(TopicField.class);
    private final Map<TopicField, List<String>> items = new EnumMap<>(TopicField.class);
    private List<Indicator> indicators = List.of();
    private OwnValues own = OwnValues.NONE;

    /** @param ownFields those of the edition in force */
    TopicReader(JsonBody in, WrongValues wrong, Moments moments, OwnFields ownFields) {
        this.in = in;
        this.wrong = wrong;
        this.moments = moments;
        this.ownFields = ownFields;
    }

    /** Empty where something was wrong with it. */
    Optional<Proposal> read() {
        in.object(NAMES, new HashSet<>(), name -> {
            if (name.equals(OwnReader.NAME)) {
                own = OwnReader.read(in, wrong);
            } else {
                field(FIELDS.get(name));
            }
        });
        OwnCheck.of(ownFields, own, Set.of())
                .forEach(fault -> wrong.add(
                        in.pointer() + "/" + OwnReader.NAME + "/" + fault.name(), fault.value(), fault.text()));
        var read = ProposalForm.read(values, items, indicators);
        for (var fault : read.faults()) {
            wrong.add(in.pointer() + "/" + fault.field().code(), fault.value(), fault.text());
        }
        return read.proposal().map(topic -> topic.filling(own));
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
