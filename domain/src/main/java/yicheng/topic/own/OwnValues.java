package yicheng.topic.own;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was filled into the office's own fields, by their names; blank ones are left out. */
public record OwnValues(SortedMap<String, String> byName) {

    public static final OwnValues NONE = new OwnValues(new TreeMap<>());

    /** What their names begin with where they stand among the codes of built-in fields. */
    public static final String CODE = "own.";

    public OwnValues {
        var filled = new TreeMap<String, String>();
        byName.forEach((name, value) -> {
            if (!value.isBlank()) {
                filled.put(name, value.strip());
            }
        });
        byName = Collections.unmodifiableSortedMap(filled);
    }

    public static OwnValues of(Map<String, String> byName) {
        return byName.isEmpty() ? NONE : new OwnValues(new TreeMap<>(byName));
    }

    /** Those among values by code; see {@link #byCode}. */
    public static OwnValues ofCodes(Map<String, String> byCode) {
        var own = new TreeMap<String, String>();
        byCode.forEach((code, value) -> name(code).ifPresent(name -> own.put(name, value)));
        return own.isEmpty() ? NONE : new OwnValues(own);
    }

    /** The field's name where the code is that of an own field. */
    public static Optional<String> name(String code) {
        return code.startsWith(CODE) ? Optional.of(code.substring(CODE.length())) : Optional.empty();
    }

    /** Blank where nothing was filled in. */
    public String of(String name) {
        return byName.getOrDefault(name, "");
    }

    /** As rules compare it; a text of another form, from before the field changed its type, is none. */
    public Optional<BigDecimal> number(String name) {
        try {
            return Optional.ofNullable(byName.get(name)).map(BigDecimal::new);
        } catch (NumberFormatException ofAnotherType) {
            return Optional.empty();
        }
    }

    /** Likewise. */
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(byName.get(name)).map(LocalDate::parse);
        } catch (DateTimeException ofAnotherType) {
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    public OwnValues and(OwnValues more) {
        var both = new TreeMap<>(byName);
        both.putAll(more.byName);
        return new OwnValues(both);
    }

    public SortedMap<String, String> byCode() {
        var byCode = new TreeMap<String, String>();
        byName.forEach((name, value) -> byCode.put(CODE + name, value));
        return byCode;
    }
}
