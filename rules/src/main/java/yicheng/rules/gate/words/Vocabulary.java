package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.Place;

/**
 * The sentences of one chapter: its own, the common ones that fit it, and the bare word of each of its facts.
 *
 * @param faulty sentences that make no sense themselves; a line that uses one is not at fault for it
 * @param unread the same of lines that could not even be read
 */
public record Vocabulary(Chapter<?> chapter, List<Entry> entries, List<Entry> faulty, List<UnreadLine> unread) {

    /** An entry that a line matches as a whole, with the values in its gaps. */
    public record Reading(Entry entry, List<Template.Value> values) {
        public String code() {
            return entry.expanded(values);
        }

        public String shown() {
            return entry.template().shownWith(values);
        }

        public List<Template.Filled> filled() {
            return entry.template().filledWith(values);
        }
    }

    public Vocabulary {
        entries = List.copyOf(entries);
        faulty = List.copyOf(faulty);
        unread = List.copyOf(unread);
    }

    /** Every way to read the line as one sentence of this kind. */
    public List<Reading> readings(String line, Entry.Kind kind) {
        var readings = new ArrayList<Reading>();
        for (var entry : entries) {
            if (entry.kind() == kind) {
                entry.template().match(line).values().ifPresent(values -> readings.add(new Reading(entry, values)));
            }
        }
        return readings;
    }

    public boolean isFaulty(String line) {
        return faulty.stream().anyMatch(entry -> entry.template().match(line).matches())
                || unread.stream().anyMatch(sentence -> sentence.fits(line));
    }

    public Optional<Reading> anyReading(String line) {
        return entries.stream()
                .flatMap(entry ->
                        entry.template().match(line).values().stream().map(values -> new Reading(entry, values)))
                .findFirst();
    }

    /** The facts that an expanded fact sentence is about, so that details below it can be told apart. */
    public Optional<FactType<?>> factOf(String code) {
        var name = code.replaceFirst("^(not|exists)\\s+", "")
                .replaceFirst("^\\$\\w+\\s*:\\s*", "")
                .replaceFirst("\\s*\\(.*", "");
        return chapter.factOfClass(name.strip());
    }

    /** The bare word of a fact, unless the vocabulary itself says what it stands for. */
    static List<Entry> factWords(Chapter<?> chapter, List<Entry> entries) {
        return chapter.facts().stream()
                .filter(fact -> entries.stream()
                        .noneMatch(e -> e.kind() == Entry.Kind.FACT
                                && e.template().match(fact.name()).matches()))
                .map(fact -> new Entry(
                        Entry.Kind.FACT,
                        "",
                        new Template(List.of(new Template.Words(fact.name(), fact.name()))),
                        Line.of(chapter.id() + ".dsl", fact.type().getSimpleName() + "()"),
                        Place.startOf(chapter.id() + ".dsl"),
                        Set.of()))
                .toList();
    }
}
