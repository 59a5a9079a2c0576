package yicheng.rules.gate;

import java.util.List;
import java.util.Optional;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.words.Entry;
import yicheng.rules.gate.words.Vocabulary;

/** Reads each sentence of a rule as exactly one entry of the vocabulary, and the rule as facts, details, consequence. */
final class Sentences implements RuleFile.Reader {

    private final Vocabulary vocabulary;
    private final Misreading misreading;
    private final Faults faults;

    Sentences(Vocabulary vocabulary, Iterable<Vocabulary> all, Faults faults) {
        this.vocabulary = vocabulary;
        this.misreading = new Misreading(vocabulary, all, faults);
        this.faults = faults;
    }

    /** The rule written out; none when anything in it is at fault. */
    @Override
    public Optional<Draft> read(RuleText rule) {
        int before = faults.count();
        var draft = new Draft.Writer(rule);
        var reader = new Reader(rule, draft);
        if (rule.thenLine == null && rule.endLine != null) {
            reader.withoutThen();
        } else {
            rule.when.forEach(reader::condition);
            rule.consequences().forEach(reader::consequence);
            reader.complete();
        }
        return faults.count() == before && !rule.broken ? Optional.of(draft.done()) : Optional.empty();
    }

    private final class Reader {

        private final RuleText rule;
        private final Draft.Writer draft;
        private Optional<FactType<?>> fact = Optional.empty();
        private boolean anyFact;
        private boolean unclearFact;

        Reader(RuleText rule, Draft.Writer draft) {
            this.rule = rule;
            this.draft = draft;
        }

        void condition(Line line) {
            if (line.isDetail()) {
                detail(line);
            } else {
                anyFact = true;
                fact = Optional.empty();
                unclearFact = true;
                if (!line.broken()) {
                    fact(line);
                }
            }
        }

        private void fact(Line line) {
            var readings = vocabulary.readings(line.text(), Entry.Kind.FACT);
            if (isOne(line, readings, Optional.empty())) {
                fact = vocabulary.factOf(readings.get(0).code());
                unclearFact = fact.isEmpty();
                draft.fact(line, readings.get(0));
            }
        }

        private void detail(Line line) {
            if (line.broken()) {
                return;
            }
            if (!anyFact) {
                faults.add(
                        "detail.loose",
                        line.start(),
                        rule.shownName(),
                        line.typed(),
                        "“-”开头的细目要写在一个事实下面，这里上面没有事实",
                        "a line with '-' belongs under a fact; there is none above it");
                anyFact = true;
                unclearFact = true;
                return;
            }
            var readings = vocabulary.readings(line.text(), Entry.Kind.DETAIL);
            if (unclearFact) {
                if (readings.isEmpty()) {
                    misreading.report(rule, line, Entry.Kind.DETAIL, Optional.empty());
                }
                return;
            }
            var fitting = readings.stream()
                    .filter(reading -> reading.entry().fits().contains(fact.orElseThrow()))
                    .toList();
            if (isOne(line, fitting, fact)) {
                draft.detail(line, fitting.get(0));
            }
        }

        private boolean isOne(Line line, List<Vocabulary.Reading> readings, Optional<FactType<?>> under) {
            if (readings.isEmpty()) {
                misreading.report(rule, line, line.isDetail() ? Entry.Kind.DETAIL : Entry.Kind.FACT, under);
            } else if (readings.size() > 1) {
                misreading.ambiguous(rule, line, readings);
            }
            return readings.size() == 1;
        }

        void consequence(Line line) {
            if (line.broken()) {
                return;
            }
            var readings = vocabulary.readings(line.text(), Entry.Kind.CONSEQUENCE);
            if (readings.size() == 1) {
                draft.consequence(line, readings.get(0));
            } else if (readings.isEmpty()) {
                misreading.report(rule, line, Entry.Kind.CONSEQUENCE, Optional.empty());
            } else {
                misreading.ambiguous(rule, line, readings);
            }
        }

        void complete() {
            if (rule.broken) {
                return;
            }
            if (!anyFact) {
                faults.add(
                        "fact.missing",
                        rule.whenLine.start(),
                        rule.shownName(),
                        "",
                        "“当”下面没有事实：至少写一个，如“%s”"
                                .formatted(vocabulary.chapter().facts().get(0).name()),
                        "there is no fact under 当: name at least one");
            }
            if (rule.then.isEmpty()) {
                faults.add(
                        "consequence.missing",
                        rule.thenLine.start(),
                        rule.shownName(),
                        "",
                        "“则”下面没有结论：要写一句",
                        "there is no consequence under 则: one is needed");
            } else if (rule.then.size() > 1) {
                var second = rule.then.get(1);
                faults.add(
                        "consequence.several",
                        second.start(),
                        rule.shownName(),
                        second.typed(),
                        "一条规则只能有一个结论：请把这一句写成另一条规则",
                        "a rule has exactly one consequence: make this another rule");
            }
        }

        /** Without 则 the consequence stands among the conditions; that is one mistake, not two. */
        void withoutThen() {
            var first = rule.when.stream()
                    .filter(line -> !vocabulary
                            .readings(line.text(), Entry.Kind.CONSEQUENCE)
                            .isEmpty())
                    .findFirst();
            int before = faults.count();
            rule.when.stream()
                    .takeWhile(line -> first.isEmpty() || line != first.get())
                    .forEach(this::condition);
            if (!rule.broken && faults.count() == before) {
                var line = first.orElse(rule.endLine);
                faults.add(
                        "then.missing",
                        line.start(),
                        rule.shownName(),
                        first.map(Line::typed).orElse(""),
                        "这里之前缺少单独一行的“则”",
                        "a line with only 则 must come before this");
            }
        }
    }
}
