package yicheng.web.pages.values;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.register.Parameters;

/** Lays out the values of a book as people read it: shared ones first, the others by chapter and rule. */
final class ValuesOf {

    private static final String FIGURES = ".*[0-9].*";

    private final Book book;
    private final Map<String, String> typed;
    private final List<Blank> blanks;

    /** @param typed what somebody wants instead, by the name of the input */
    ValuesOf(Book book, Map<String, String> typed) {
        this.book = book;
        this.typed = typed;
        this.blanks = book.blanks();
    }

    /** Those that the unit has yet to confirm come first. */
    List<ValuesView.Once> once() {
        return Shared.ALL.stream()
                .flatMap(shared -> once(shared, shared.among(blanks)).stream())
                .sorted(Comparator.comparing(once -> !once.unconfirmed()))
                .toList();
    }

    private Optional<ValuesView.Once> once(Shared shared, List<Blank> places) {
        return places.stream().findFirst().map(first -> {
            var values =
                    places.stream().map(blank -> blank.gap().value()).distinct().toList();
            return new ValuesView.Once(
                    shared.id(),
                    shared.title(),
                    Sentence.of(List.of(first), blank -> field(blank, shared.id())),
                    rules(places),
                    values.size() > 1 ? values : List.of(),
                    !Unconfirmed.about(shared, blanks).isEmpty());
        });
    }

    private static List<RuleRef> rules(List<Blank> places) {
        return places.stream().map(blank -> blank.gap().rule()).distinct().toList();
    }

    List<ValuesView.Section> sections(List<RuleBook.Chapter> chapters, boolean all) {
        var byChapter = blanks.stream()
                .collect(Collectors.groupingBy(blank -> blank.gap().chapter()));
        return chapters.stream()
                .map(chapter -> new ValuesView.Section(
                        chapter.id(), chapter.title(), rules(byChapter.getOrDefault(chapter.id(), List.of()), all)))
                .filter(section -> !section.rules().isEmpty())
                .toList();
    }

    private List<ValuesView.OfRule> rules(List<Blank> ofChapter, boolean all) {
        var byRule = ofChapter.stream()
                .collect(Collectors.groupingBy(blank -> blank.gap().rule(), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> ofRule(rule.getKey(), rule.getValue(), all))
                .filter(rule -> !rule.sentences().isEmpty())
                .toList();
    }

    private ValuesView.OfRule ofRule(RuleRef rule, List<Blank> ofRule, boolean all) {
        var bySentence = ofRule.stream()
                .collect(Collectors.groupingBy(blank -> blank.gap().line(), LinkedHashMap::new, Collectors.toList()));
        var sentences = bySentence.values().stream()
                .map(sentence -> Sentence.of(sentence, blank -> part(blank, all)))
                .filter(Sentence::hasField)
                .toList();
        boolean unconfirmed = ofRule.stream()
                .filter(blank -> Unconfirmed.subject(blank.gap()).isPresent())
                .anyMatch(blank -> Shared.ALL.stream()
                        .noneMatch(shared -> Unconfirmed.about(shared, blanks).contains(blank)));
        return new ValuesView.OfRule(rule, sentences, unconfirmed);
    }

    private Sentence.Part part(Blank blank, boolean all) {
        var shared = Shared.of(blank.gap());
        if (shared.isPresent() && !all) {
            return new Sentence.Part(
                    blank.gap().value(),
                    Optional.empty(),
                    Optional.of(shared.get().id()));
        }
        return all || Offered.isValue(blank.gap())
                ? field(blank, blank.name())
                : Sentence.plain(blank.gap().value());
    }

    private Sentence.Part field(Blank blank, String name) {
        var gap = blank.gap();
        var label = Parameters.in(gap)
                .map(parameter -> parameter.label().zh())
                .orElseGet(() -> gap.rule().name().zh() + "：" + gap.name());
        var field = new Field(
                name,
                gap.kind(),
                label,
                typed.getOrDefault(name, gap.value()),
                gap.value(),
                book.before(blank),
                gap.choices());
        return new Sentence.Part(gap.value(), Optional.of(field), Optional.empty());
    }

    /** What a draft says otherwise. */
    List<ValuesView.Changed> changes() {
        return blanks.stream()
                .flatMap(blank -> book.before(blank).map(before -> changed(blank.gap(), before)).stream())
                .toList();
    }

    private static ValuesView.Changed changed(SentenceGap gap, String before) {
        var sentence = gap.sentence();
        var head = sentence.substring(0, gap.start());
        return new ValuesView.Changed(
                gap.rule(),
                head.startsWith("-") ? head.substring(1).stripLeading() : head,
                before,
                gap.value(),
                sentence.substring(gap.start() + gap.value().length()),
                gap.rule().name().zh().matches(FIGURES));
    }
}
