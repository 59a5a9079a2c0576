package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.tree.Drl;
import yicheng.rules.gate.tree.Refusal;
import yicheng.rules.gate.tree.RuleTree;

/** The rules of one {@code .dslr} file on their way from lines to trees. */
final class RuleFile {

    private final String file;
    private final Chapter<?> chapter;
    private final Faults faults;

    RuleFile(String file, Chapter<?> chapter, Faults faults) {
        this.file = file;
        this.chapter = chapter;
        this.faults = faults;
    }

    List<AdmittedRule> admit(List<Line> lines, Sentences sentences, Registry registry) {
        if (lines.isEmpty()) {
            faults.add("file.empty", Place.startOf(file), "", "文件里没有规则", "the file holds no rule");
        }
        var texts = new RuleParser(faults).parse(lines);
        var rules = new ArrayList<AdmittedRule>();
        for (int i = 0; i < texts.size() && i <= Limits.RULES; i++) {
            admit(texts.get(i), sentences, registry).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<AdmittedRule> admit(RuleText rule, Sentences sentences, Registry registry) {
        boolean headed = !rule.broken && rule.annotations.isComplete(rule, faults) && registry.enter(rule);
        var draft = sentences.read(rule);
        return headed ? draft.flatMap(this::tree) : Optional.empty();
    }

    private Optional<AdmittedRule> tree(Draft draft) {
        return Drl.parse(draft.text(), error -> refuse(draft, error.line(), syntax(draft, error.line())))
                .filter(parsed -> parsed.getRules().size() == 1
                        && Drl.otherThanRules(parsed).isEmpty())
                .flatMap(parsed -> RuleTree.admit(
                        parsed.getRules().get(0), chapter, refused -> refuse(draft, refused.line(), refused.why())))
                .map(body -> new AdmittedRule(
                        ref(draft.rule()),
                        draft.rule().header.start(),
                        shown(draft.when()),
                        shown(draft.then()),
                        body,
                        Stream.concat(draft.when().stream(), draft.then().stream())
                                .toList()));
    }

    private static List<String> shown(List<AdmittedRule.Sentence> sentences) {
        return sentences.stream().map(AdmittedRule.Sentence::shown).toList();
    }

    private static RuleRef ref(RuleText rule) {
        var english = rule.annotations.english().orElse(rule.name);
        return new RuleRef(rule.annotations.id(), Text.of(rule.name, english), rule.annotations.clause());
    }

    private void refuse(Draft draft, int line, Refusal why) {
        var at = draft.behind(line);
        faults.add(why.code(), at.start(), draft.rule().shownName(), at.typed(), why.text(), List.of());
    }

    private static Refusal syntax(Draft draft, int line) {
        var typed = draft.behind(line).typed();
        return new Refusal(
                "code.syntax", typed, "“%s”合在一起看不懂".formatted(typed), "'%s' makes no sense here".formatted(typed));
    }
}
