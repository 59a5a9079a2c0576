package yicheng.web.pages.forms;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.web.sheets.table.Days;

/**
 * What somebody typed, with what is wrong with it: all of it stays until it is right.
 *
 * @param faults by the name of the field they stand beside
 * @param whole what is about no field that is shown
 */
public record Form(Map<String, List<String>> values, Map<String, List<Text>> faults, List<Text> whole) {

    public Form {
        values = Map.copyOf(values);
        faults = new LinkedHashMap<>(faults);
        whole = List.copyOf(whole);
    }

    public static Form empty() {
        return new Form(Map.of(), Map.of(), List.of());
    }

    public static Form of(Context asked) {
        return new Form(asked.formParamMap(), Map.of(), List.of());
    }

    /** What an address asks for, as a form that only looks something up is sent. */
    public static Form ofAddress(Context asked) {
        return new Form(asked.queryParamMap(), Map.of(), List.of());
    }

    public Form with(String field, String... filled) {
        var changed = new HashMap<>(values);
        changed.put(field, List.of(filled));
        return new Form(changed, faults, whole);
    }

    public Form without(String... fields) {
        var changed = new HashMap<>(values);
        changed.keySet().removeAll(Arrays.asList(fields));
        return new Form(changed, faults, whole);
    }

    public Form wrong(String field, Text why) {
        var changed = new LinkedHashMap<>(faults);
        changed.merge(field, List.of(why), Form::joined);
        return new Form(values, changed, whole);
    }

    public Form wrong(Text why) {
        return new Form(values, faults, joined(whole, List.of(why)));
    }

    /** @param shown the fields of the form; what is said of another stands above all of them */
    public Form refused(List<Finding> findings, String... shown) {
        var form = this;
        for (var finding : findings) {
            var field = finding.field().map(Form::bare).filter(Arrays.asList(shown)::contains);
            form = field.isPresent() ? form.wrong(field.get(), finding.text()) : form.wrong(finding.text());
        }
        return form;
    }

    public boolean sound() {
        return faults.isEmpty() && whole.isEmpty();
    }

    /** As it was typed, without the blanks around it; empty where nothing was. */
    public String value(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    /** As it was typed, to the letter: for passwords. */
    public String exact(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** Empty where there is none, or none that can be read. */
    public Optional<LocalDate> day(String field) {
        return Days.read(value(field));
    }

    /** Empty where there is no whole number. */
    public OptionalInt number(String field) {
        return Days.digits(value(field)).matches("\\d{1,7}")
                ? OptionalInt.of(Integer.parseInt(Days.digits(value(field))))
                : OptionalInt.empty();
    }

    /** Says beside the field that a day belongs there, where one is missing or cannot be read. */
    public Form needsDay(String field) {
        return day(field).isPresent() ? this : wrong(field, Days.unread(value(field)));
    }

    /** The same where none may be given. */
    public Form mayHaveDay(String field) {
        return value(field).isEmpty() ? this : needsDay(field);
    }

    public List<Text> faults(String field) {
        return faults.getOrDefault(field, List.of());
    }

    /** Where the cursor goes. */
    public boolean isFirst(String field) {
        return faults.keySet().stream().findFirst().filter(field::equals).isPresent();
    }

    public int count() {
        return faults.values().stream().mapToInt(List::size).sum() + whole.size();
    }

    /** {@code changes[0].name} is about {@code name}. */
    private static String bare(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static List<Text> joined(List<Text> some, List<Text> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
