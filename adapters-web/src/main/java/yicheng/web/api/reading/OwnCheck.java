package yicheng.web.api.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.policy.Nearest;
import yicheng.policy.Text;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnFields;
import yicheng.topic.own.OwnValues;

/** Whether the edition in force has the own fields that a request names. */
public final class OwnCheck {

    /** @param name of the field, under {@code own} */
    public record Fault(String name, String value, Text text) {}

    private OwnCheck() {}

    /** @param kept names that the topic has from an earlier edition */
    public static List<Fault> unknown(OwnFields fields, OwnValues values, Set<String> kept) {
        return values.byName().entrySet().stream()
                .filter(entry -> fields.named(entry.getKey()).isEmpty() && !kept.contains(entry.getKey()))
                .map(entry -> new Fault(entry.getKey(), entry.getValue(), noSuch(entry.getKey(), fields)))
                .toList();
    }

    /** Unknown names, and values that cannot be read. */
    static List<Fault> of(OwnFields fields, OwnValues values, Set<String> kept) {
        var unreadable = fields.read(values).faults().stream()
                .map(fault -> new Fault(fault.field().name(), fault.value(), fault.text()));
        return Stream.concat(unknown(fields, values, kept).stream(), unreadable).toList();
    }

    private static Text noSuch(String name, OwnFields fields) {
        var nearest = Nearest.to(name, fields.all().stream().map(OwnField::name).toList());
        return Text.of(
                "规则库里没有自定栏目“%s”".formatted(name)
                        + nearest.map("，是否为“%s”？"::formatted).orElse("；全部自定栏目见 /api/v1/rules"),
                "the rule book has no own field \"%s\"".formatted(name)
                        + nearest.map("; did you mean \"%s\"?"::formatted)
                                .orElse("; they are listed at /api/v1/rules"));
    }
}
