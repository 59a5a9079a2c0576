package yicheng.rules.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.rules.chapter.AskedNumber;
import yicheng.rules.gate.AdmittedRule;
import yicheng.rules.gate.words.Template;
import yicheng.rules.gate.words.Variable;

/** The numbers in the conditions of a rule, each with the question it is part of. */
final class ConditionNumbers {

    /** @param filled its gap in {@code sentence} */
    record Found(AdmittedRule rule, AdmittedRule.Sentence sentence, Template.Filled filled, AskedNumber number) {}

    private ConditionNumbers() {}

    static List<Found> of(AdmittedRule rule) {
        return rule.sentences().isEmpty()
                ? List.of()
                : IntStream.range(0, rule.when().size())
                        .boxed()
                        .flatMap(i -> of(rule, i))
                        .toList();
    }

    private static Stream<Found> of(AdmittedRule rule, int position) {
        var sentence = rule.sentences().get(position);
        var asked = rule.body().checks().stream()
                .flatMap(List::stream)
                .filter(check -> check.sentence() == position)
                .flatMap(check -> check.asked().stream())
                .toList();
        return asked.size() != 1
                ? Stream.empty()
                : sentence.reading().filled().stream()
                        .filter(filled -> isNumber(filled.variable()))
                        .flatMap(filled -> argument(
                                sentence.reading().entry().code(),
                                filled.variable().name())
                                .map(argument -> asked.get(0).with().isEmpty() ? AskedNumber.COMPARED : argument)
                                .map(argument -> new Found(
                                        rule, sentence, filled, AskedNumber.of(asked.get(0), argument, filled.text())))
                                .stream());
    }

    private static boolean isNumber(Variable variable) {
        return variable.kind() == Variable.Kind.INTEGER || variable.kind() == Variable.Kind.DECIMAL;
    }

    /** Which argument of the question the gap is in: so many commas stand between its bracket and the gap. */
    private static Optional<Integer> argument(String code, String gap) {
        int at = code.indexOf("{" + gap + "}");
        int depth = 0;
        int argument = 0;
        for (int i = 0; i < at; i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            argument += c == ',' && depth == 1 ? 1 : 0;
        }
        return at < 0 ? Optional.empty() : Optional.of(argument);
    }
}
