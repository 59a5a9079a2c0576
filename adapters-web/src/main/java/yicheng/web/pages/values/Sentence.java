package yicheng.web.pages.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A sentence of the book with its values, in the order they are read. */
public record Sentence(List<Part> parts) {

    /** @param field empty for plain words; {@code elsewhere} leads to where a value of several sentences is changed */
    public record Part(String text, Optional<Field> field, Optional<String> elsewhere) {}

    public Sentence {
        parts = List.copyOf(parts);
    }

    public boolean hasField() {
        return parts.stream().anyMatch(part -> part.field().isPresent());
    }

    /** @param blanks all of one sentence; {@code part} what stands at each */
    static Sentence of(List<Blank> blanks, Function<Blank, Part> part) {
        var text = blanks.get(0).gap().sentence();
        int at = text.startsWith("-")
                ? text.length() - text.substring(1).stripLeading().length()
                : 0;
        var parts = new ArrayList<Part>();
        for (var blank : blanks) {
            parts.add(plain(text.substring(at, blank.gap().start())));
            parts.add(part.apply(blank));
            at = blank.gap().start() + blank.gap().value().length();
        }
        parts.add(plain(text.substring(at)));
        return new Sentence(parts.stream()
                .filter(one -> one.field().isPresent() || !one.text().isEmpty())
                .toList());
    }

    static Part plain(String text) {
        return new Part(text, Optional.empty(), Optional.empty());
    }
}
