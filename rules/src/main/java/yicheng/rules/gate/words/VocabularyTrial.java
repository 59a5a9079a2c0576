package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.tree.Body;
import yicheng.rules.gate.tree.Drl;
import yicheng.rules.gate.tree.Refusal;
import yicheng.rules.gate.tree.RuleTree;

/** Tries each sentence of a vocabulary alone with sample values, so that its fault shows at its own line. */
public final class VocabularyTrial {

    /**
     * A sentence that makes sense in this chapter.
     *
     * @param body what it stands for with sample values
     */
    public record Tried(Entry entry, Body body) {}

    /** Why a sentence makes no sense in this chapter. */
    record Failed(Entry entry, Refusal why) {}

    private final Chapter<?> chapter;
    private final Map<String, Class<?>> bound = new HashMap<>();
    private final List<Tried> tried = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    private VocabularyTrial(Chapter<?> chapter) {
        this.chapter = chapter;
    }

    static VocabularyTrial of(Chapter<?> chapter, List<Entry> entries) {
        var trial = new VocabularyTrial(chapter);
        trial.run(entries);
        return trial;
    }

    List<Tried> tried() {
        return List.copyOf(tried);
    }

    List<Failed> failed() {
        return List.copyOf(failed);
    }

    /** A sentence may use a name that another one binds, so what fails is tried again while anything new gets bound. */
    private void run(List<Entry> entries) {
        var waiting = entries;
        int before;
        do {
            before = bound.size();
            failed.clear();
            for (var entry : waiting) {
                attempt(entry);
            }
            waiting = failed.stream().map(Failed::entry).toList();
        } while (!failed.isEmpty() && bound.size() > before);
    }

    private void attempt(Entry entry) {
        var reasons = new ArrayList<Refusal>();
        var facts = entry.kind() == Entry.Kind.DETAIL
                ? chapter.facts().stream().filter(entry::isFor).toList()
                : chapter.facts().subList(0, 1);
        Set<FactType<?>> fits = new LinkedHashSet<>();
        Optional<Body> body = Optional.empty();
        for (var fact : facts) {
            var bodies = bodies(entry, fact, reasons);
            if (bodies.isPresent()) {
                fits.add(fact);
                body = body.or(() -> bodies);
            }
        }
        if (body.isPresent()) {
            body.get().bound().forEach(bound::putIfAbsent);
            tried.add(new Tried(entry.fitting(fits), body.get()));
        } else {
            failed.add(new Failed(entry, reasons.stream().findFirst().orElseGet(() -> unknownScope(entry))));
        }
    }

    /** Every word of every choice has to make sense; the first sample stands for all. */
    private Optional<Body> bodies(Entry entry, FactType<?> fact, List<Refusal> reasons) {
        Optional<Body> first = Optional.empty();
        for (var values : samples(entry.template().variables())) {
            var body = body(entry, fact, values, reasons);
            if (body.isEmpty()) {
                return Optional.empty();
            }
            first = first.or(() -> body);
        }
        return first;
    }

    private Optional<Body> body(Entry entry, FactType<?> fact, List<Template.Value> values, List<Refusal> reasons) {
        var text = alone(entry.kind(), fact.type().getSimpleName(), entry.expanded(values));
        var parsed = Drl.parse(text, error -> reasons.add(syntax(entry)));
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        var file = parsed.get();
        var other = Drl.otherThanRules(file);
        if (other.isPresent() || file.getRules().size() != 1) {
            reasons.add(Refusal.forbidden(other.orElse("rule")));
            return Optional.empty();
        }
        var rule = file.getRules().get(0);
        var body = RuleTree.admitAlone(rule, chapter, bound, refused -> reasons.add(refused.why()));
        if (body.isPresent() && body.get().conditions().size() != 1) {
            reasons.add(Refusal.forbidden(entry.code()));
            return Optional.empty();
        }
        return body;
    }

    static List<List<Template.Value>> samples(List<Variable> variables) {
        var samples = new ArrayList<List<Template.Value>>();
        samples.add(
                variables.stream().map(v -> new Template.Value(v, v.sample())).toList());
        for (int i = 0; i < variables.size(); i++) {
            for (var choice : variables.get(i).choices()) {
                var values = new ArrayList<>(samples.get(0));
                values.set(i, new Template.Value(variables.get(i), choice));
                samples.add(values);
            }
        }
        return samples;
    }

    private static Refusal syntax(Entry entry) {
        return new Refusal(
                "code.syntax",
                entry.code(),
                "等号右边的“%s”看不懂：请照上下各行的样子写".formatted(entry.code()),
                "the code '%s' makes no sense: write it like its neighbours".formatted(entry.code()));
    }

    private static Refusal unknownScope(Entry entry) {
        return new Refusal(
                "fact.unknown",
                entry.scope(),
                "本章没有事实“%s”：方括号里要写本章的事实，或空着".formatted(entry.scope()),
                "this chapter has no fact %s: name one of its facts in the brackets, or none".formatted(entry.scope()));
    }

    /** A rule that holds only the code of one vocabulary sentence, to see whether it makes sense. */
    private static String alone(Entry.Kind kind, String fact, String code) {
        return switch (kind) {
            case FACT -> trial(code, "");
            case DETAIL -> trial(fact + "( " + code + " )", "");
            case CONSEQUENCE -> trial(fact + "()", code.endsWith(";") ? code : code + ";");
        };
    }

    private static String trial(String when, String then) {
        return "rule \"r\" when\n" + when + "\nthen\n" + then + "\nend";
    }
}
