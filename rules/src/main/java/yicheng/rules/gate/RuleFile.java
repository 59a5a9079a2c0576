package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.tree.Body;
import yicheng.rules.gate.tree.Drl;
import yicheng.rules.gate.tree.Refusal;
import yicheng.rules.gate.tree.RuleTree;
import yicheng.topic.own.OwnFields;

/** The rules of one {@code .dslr} or {@code .drl} file on their way from lines to trees. */
final class RuleFile {

    /** Makes of a rule's lines what can be parsed; none when one of them is at fault. */
    interface Reader {
        Optional<Draft> read(RuleText rule);
    }

    private final String file;
    private final RuleText.Keywords words;
    private final Chapter<?> chapter;
    private final OwnFields ownFields;
    private final Faults faults;

    RuleFile(String file, RuleText.Keywords words, Chapter<?> chapter, OwnFields ownFields, Faults faults) {
        this.file = file;
        this.words = words;
        this.chapter = chapter;
        this.ownFields = ownFields;
        this.faults = faults;
    }

    List<AdmittedRule> admit(List<Line> lines, Reader reader, Registry registry) {
        if (lines.isEmpty()) {
            faults.add(
                    "file.empty",
                    Place.startOf(file),
                    "",
                    "文件里没有规则：至少写一条，从 %s \"名称\" 开始，到 %s 为止".formatted(words.rule, words.end),
                    "the file holds no rule: write one at least, from %s \"name\" to %s"
                            .formatted(words.rule, words.end));
        }
        var texts = new RuleParser(words, faults).parse(lines);
        RuleText.name(texts, faults);
        var rules = new ArrayList<AdmittedRule>();
        for (var rule : registry.admitted(texts)) {
            admit(rule, reader, registry).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<AdmittedRule> admit(RuleText rule, Reader reader, Registry registry) {
        boolean headed = (rule.broken ? rule.annotations.isComplete() : rule.annotations.isComplete(rule, faults))
                && registry.enter(rule);
        var draft = isTooLong(rule) ? Optional.<Draft>empty() : reader.read(rule);
        return draft.filter(whole -> headed).flatMap(this::tree);
    }

    private boolean isTooLong(RuleText rule) {
        boolean tooLong = rule.when.size() + rule.then.size() > Limits.SENTENCES_OF_A_RULE;
        if (tooLong) {
            faults.add(
                    "rule.long",
                    rule.header.start(),
                    rule.shownName(),
                    rule.name,
                    "一条规则最多 %d 句，请拆成几条".formatted(Limits.SENTENCES_OF_A_RULE),
                    "a rule has %d sentences at most; split it".formatted(Limits.SENTENCES_OF_A_RULE));
        }
        return tooLong;
    }

    private Optional<AdmittedRule> tree(Draft draft) {
        return Drl.parse(draft.text(), error -> unclear(draft, error))
                .filter(parsed -> isOneRule(draft, parsed))
                .flatMap(parsed ->
                        RuleTree.admit(parsed.getRules().get(0), chapter, ownFields, refused -> refuse(draft, refused)))
                .map(body -> admitted(draft, body));
    }

    /** A line could end the rule it stands in and begin something else. */
    private boolean isOneRule(Draft draft, PackageDescr parsed) {
        boolean one =
                parsed.getRules().size() == 1 && Drl.otherThanRules(parsed).isEmpty();
        if (!one) {
            refuse(draft, new RuleTree.Refused(1, Refusal.forbidden(draft.rule().words.end)));
        }
        return one;
    }

    private static AdmittedRule admitted(Draft draft, Body body) {
        var rule = draft.rule();
        var name = Text.of(rule.name, rule.annotations.english().orElse(rule.name));
        return new AdmittedRule(
                new RuleRef(rule.annotations.id(), name, rule.annotations.clause()),
                rule.header.start(),
                draft.when().isEmpty() ? body.conditions() : shown(draft.when()),
                draft.then().isEmpty() ? List.of(body.consequence()) : shown(draft.then()),
                draft.when().isEmpty() ? body.forPatterns() : body.forSentences(draft::sentenceBehind),
                Stream.concat(draft.when().stream(), draft.then().stream()).toList());
    }

    private static List<String> shown(List<AdmittedRule.Sentence> sentences) {
        return sentences.stream().map(AdmittedRule.Sentence::shown).toList();
    }

    private void refuse(Draft draft, RuleTree.Refused refused) {
        var why = refused.why();
        faults.add(
                why.code(),
                draft.placeOf(refused.line(), why),
                draft.rule().shownName(),
                draft.typed(refused.line(), why),
                why.text(),
                why.nearest());
    }

    private void unclear(Draft draft, Drl.SyntaxError error) {
        var at = draft.placeOf(error);
        var typed = draft.typedAt(error);
        faults.add(
                "code.syntax",
                at,
                draft.rule().shownName(),
                typed,
                "从“%s”起看不懂：请对照相近的规则，看符号、逗号和括号是否写全".formatted(typed),
                "this makes no sense from '%s' on: compare it with a rule that is accepted".formatted(typed));
    }
}
