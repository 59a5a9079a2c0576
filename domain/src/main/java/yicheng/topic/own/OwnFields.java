package yicheng.topic.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.meeting.Kind;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;

/** The own fields of one edition of the rule book, in the order of its file. */
public record OwnFields(List<OwnField> all) {

    public static final OwnFields NONE = new OwnFields(List.of());

    /** A value that cannot be read: of which field, what was there, and what to write instead. */
    public record Fault(OwnField field, String value, Text text) {}

    /** @param values as they are compared; one that cannot be read is left out */
    public record Read(OwnValues values, List<Fault> faults) {}

    public OwnFields {
        all = List.copyOf(all);
    }

    /** A book answers for its own fields as it does for its rules. */
    public static OwnFields of(RuleBook book) {
        return book.rules(OwnFields.class);
    }

    public Optional<OwnField> named(String name) {
        return all.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public List<OwnField> askedFor(Kind kind) {
        return all.stream().filter(field -> field.isFor(kind)).toList();
    }

    /** Values of fields that this edition does not have stay as they were typed. */
    public Read read(OwnValues typed) {
        var values = new TreeMap<String, String>();
        var faults = new ArrayList<Fault>();
        typed.byName().forEach((name, value) -> {
            var field = named(name);
            var read = field.isPresent() ? field.get().read(value) : Optional.of(value);
            read.ifPresentOrElse(it -> values.put(name, it), () -> faults.add(fault(field.orElseThrow(), value)));
        });
        return new Read(OwnValues.of(values), List.copyOf(faults));
    }

    private static Fault fault(OwnField field, String value) {
        var shown = value.length() <= 40 ? value : value.substring(0, 40) + "…";
        var wanted = field.wanted();
        return new Fault(
                field,
                shown,
                Text.of(
                        "%s“%s”无法识别：%s".formatted(field.name(), shown, wanted.zh()),
                        "%s \"%s\" cannot be read: %s".formatted(field.name(), shown, wanted.en())));
    }
}
