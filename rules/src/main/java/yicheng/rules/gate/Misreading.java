package yicheng.rules.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.policy.Text;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.words.Entry;
import yicheng.rules.gate.words.NearestSentences;
import yicheng.rules.gate.words.Template;
import yicheng.rules.gate.words.Variable;
import yicheng.rules.gate.words.Vocabulary;

/** Says why a line is no sentence of the vocabulary: one fault, at the words where it stops being understood. */
final class Misreading {

    /** So much of a sentence must be read before it counts as the one that was meant. */
    private static final int MEANT_FROM = 2;

    private record Stop(Entry entry, Template.Outcome outcome) {}

    private final Vocabulary vocabulary;
    private final Iterable<Vocabulary> all;
    private final Faults faults;

    Misreading(Vocabulary vocabulary, Iterable<Vocabulary> all, Faults faults) {
        this.vocabulary = vocabulary;
        this.all = all;
        this.faults = faults;
    }

    void ambiguous(RuleText rule, Line line, List<Vocabulary.Reading> readings) {
        var sentences = readings.stream().map(r -> r.entry().shown()).collect(Collectors.joining("”“"));
        faults.add(
                "sentence.ambiguous",
                line.start(),
                rule.shownName(),
                line.typed(),
                "这句话有两种读法：“%s”，请换一种说法".formatted(sentences),
                "this sentence can be read as '%s'; say it in another way".formatted(sentences));
    }

    void report(RuleText rule, Line line, Entry.Kind kind, Optional<FactType<?>> under) {
        if (vocabulary.isFaulty(line.text())) {
            rule.broken = true;
        } else if (faults.isFull()) {
            faults.addOnlyToCount();
        } else if (!isElsewhere(rule, line, kind, under)) {
            var stop = furthest(line, kind, under);
            if (stop.isPresent() && stop.get().outcome().stoppedAt().isEmpty()) {
                surplus(rule, line, stop.get());
            } else if (stop.isPresent() && gap(stop.get()).isPresent()) {
                var from = stop.get().outcome().reached();
                var misfit = new Template.Misfit(gap(stop.get()).get(), from, endOfValue(line.text(), stop.get()));
                new WrongValue(rule, line, faults).report(stop.get().entry(), misfit);
            } else if (!isMisfit(rule, line, kind, under)) {
                unknown(rule, line, kind, under);
            }
        }
    }

    /** A known sentence, but not for this place, this fact or this chapter. */
    private boolean isElsewhere(RuleText rule, Line line, Entry.Kind kind, Optional<FactType<?>> under) {
        var here = vocabulary.anyReading(line.text());
        if (here.isPresent() && under.isPresent() && kind == Entry.Kind.DETAIL) {
            var facts = here.get().entry().fits().stream().map(FactType::name).collect(Collectors.joining("、"));
            faults.add(
                    "detail.foreign",
                    line.start(),
                    rule.shownName(),
                    line.typed(),
                    "这一句说的是“%s”，不能写在“%s”下面：请移到相应的事实下面"
                            .formatted(facts, under.get().name()),
                    "this sentence is about %s, not about %s: move it there"
                            .formatted(facts, under.get().name()));
            return true;
        }
        if (here.isPresent()) {
            boolean asConsequence = kind == Entry.Kind.CONSEQUENCE;
            faults.add(
                    "sentence.misplaced",
                    line.start(),
                    rule.shownName(),
                    line.typed(),
                    asConsequence ? "这是条件，请写到“当”下面" : "这是结论，请写到“则”下面",
                    asConsequence
                            ? "this is a condition and belongs under 当"
                            : "this is a consequence and belongs under 则");
            return true;
        }
        for (var other : all) {
            if (other.anyReading(line.text()).isPresent()) {
                var title = other.chapter().title();
                faults.add(
                        kind == Entry.Kind.CONSEQUENCE ? "consequence.elsewhere" : "sentence.elsewhere",
                        line.start(),
                        rule.shownName(),
                        line.typed(),
                        Text.of(
                                "这句话属于“%s”一章（%s.dslr），这里不能用：请改用本章的句子，或把规则移到那一章"
                                        .formatted(title.zh(), other.chapter().id()),
                                "this sentence belongs to chapter %s (%s.dslr): use one of this chapter, or move the rule there"
                                        .formatted(title.en(), other.chapter().id())),
                        NearestSentences.to(line.text(), candidates(kind, Optional.empty())));
                return true;
            }
        }
        return false;
    }

    private List<Entry> candidates(Entry.Kind kind, Optional<FactType<?>> under) {
        return vocabulary.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> under.isEmpty() || entry.fits().contains(under.get()))
                .toList();
    }

    /** The sentence of which most was read, where that is enough to say it was meant. */
    private Optional<Stop> furthest(Line line, Entry.Kind kind, Optional<FactType<?>> under) {
        return candidates(kind, under).stream()
                .map(entry -> new Stop(entry, entry.template().match(line.text())))
                .max(Comparator.comparingInt(stop -> stop.outcome().reached()))
                .filter(stop -> stop.outcome().reached() >= MEANT_FROM + (line.isDetail() ? 1 : 0));
    }

    /** A sentence whose words are all there, filled with what it does not take. */
    private boolean isMisfit(RuleText rule, Line line, Entry.Kind kind, Optional<FactType<?>> under) {
        for (var entry : candidates(kind, under)) {
            var misfit = entry.template().misfit(line.text());
            if (misfit.isPresent()) {
                new WrongValue(rule, line, faults).report(entry, misfit.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<Variable> gap(Stop stop) {
        return stop.outcome()
                .stoppedAt()
                .map(index -> stop.entry().template().pieces().get(index))
                .filter(Template.Gap.class::isInstance)
                .map(piece -> ((Template.Gap) piece).variable());
    }

    private void surplus(RuleText rule, Line line, Stop stop) {
        int from = stop.outcome().reached();
        faults.add(
                "text.after",
                line.at(from),
                rule.shownName(),
                line.typed(from, line.text().length()),
                Text.of(
                        "句子到这里已经完整，后面不能再有字：请删去，或另起一行",
                        "the sentence ends here; delete what follows or put it on a line of its own"),
                List.of(stop.entry().shown()));
    }

    /** Where the words go on that the sentence has after the gap; the end of the line where they do not. */
    private static int endOfValue(String text, Stop stop) {
        var pieces = stop.entry().template().pieces();
        int next = stop.outcome().stoppedAt().orElseThrow() + 1;
        if (next < pieces.size() && pieces.get(next) instanceof Template.Words words) {
            int found = text.indexOf(words.text().charAt(0), stop.outcome().reached());
            return found < 0 ? text.length() : found;
        }
        return text.length();
    }

    private void unknown(RuleText rule, Line line, Entry.Kind kind, Optional<FactType<?>> under) {
        var near = NearestSentences.to(line.text(), candidates(kind, under));
        var file = vocabulary.chapter().id() + ".dsl";
        var or = line.text().startsWith("或");
        faults.add(
                "sentence.unknown",
                line.start(),
                rule.shownName(),
                line.typed(),
                or
                        ? Text.of(
                                "条件之间不能用“或”：请把另一种情形写成另一条规则", "conditions cannot be joined by 'or': write another rule")
                        : Text.of(
                                "词汇表里没有这句话：%s"
                                        .formatted(near.isEmpty() ? "请用 " + file + " 里的句子" : "请照相近的句子写，全部句子见 " + file),
                                "this is no sentence of the vocabulary: %s"
                                        .formatted(
                                                near.isEmpty()
                                                        ? "see " + file
                                                        : "take one of those that come near, or see " + file)),
                or ? List.of() : near);
    }
}
