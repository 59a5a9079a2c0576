package yicheng.rules.explain;

import java.util.ArrayList;
import java.util.List;
import yicheng.policy.RuleBook;
import yicheng.policy.bench.RuleTrace;
import yicheng.policy.bench.RuleTrace.Condition;
import yicheng.policy.bench.RuleTrace.Outcome;

/** One rule, its sentences taken one after the other with whatever facts still fit. */
record RuleWalk(RuleBook.Rule rule, List<Group> groups, Saw saw) {

    /** Whether one of the facts can matter to it; that there is none of a kind may always matter. */
    boolean isAbout(List<?> facts) {
        return groups.stream()
                .anyMatch(group ->
                        group.kind() == Group.Kind.NONE || facts.stream().anyMatch(group.type()::isInstance));
    }

    RuleTrace over(List<?> facts) {
        var steps = new Steps(facts);
        groups.forEach(steps::take);
        return new RuleTrace(rule.ref(), !steps.fitting.isEmpty(), steps.conditions);
    }

    /** Where the walk is; without anything that fits it has stopped, and nothing more is asked. */
    private final class Steps {

        private final List<?> facts;
        private final List<Condition> conditions = new ArrayList<>();
        private List<Tuple> fitting = List.of(Tuple.EMPTY);

        Steps(List<?> facts) {
            this.facts = facts;
        }

        void take(Group group) {
            if (fitting.isEmpty()) {
                group.sentences().forEach(sentence -> say(sentence, Outcome.NOT_ASKED, ""));
                return;
            }
            switch (group.kind()) {
                case THERE -> fitting = thoseThatFit(group, fitting);
                case SOME -> fitting = thoseThatFit(group, fitting).isEmpty() ? List.of() : forWhich(group, true);
                case NONE -> none(group);
            }
        }

        /** Sentence by sentence: what still fits after it, and what the first of them, or of those before, shows. */
        private List<Tuple> thoseThatFit(Group group, List<Tuple> before) {
            var still = joined(group, before);
            for (int sentence : group.sentences()) {
                if (still.isEmpty() && sentence != group.sentences().get(0)) {
                    say(sentence, Outcome.NOT_ASKED, "");
                    continue;
                }
                var tested = group.testedFor(sentence);
                var asked = still;
                still = asked.stream()
                        .filter(tuple -> tested.stream().allMatch(one -> one.holds(tuple)))
                        .toList();
                var shown = still.isEmpty() ? asked : still;
                say(
                        sentence,
                        still.isEmpty() ? Outcome.NOT_MET : Outcome.MET,
                        shown.isEmpty() ? "" : saw.in(shown.get(0).latest(), tested));
            }
            return still;
        }

        /** That there is none is one statement: its details say which one there must not be. */
        private void none(Group group) {
            fitting = forWhich(group, false);
            boolean met = !fitting.isEmpty();
            for (int sentence : group.sentences()) {
                boolean first = sentence == group.sentences().get(0);
                say(sentence, met ? Outcome.MET : first ? Outcome.NOT_MET : Outcome.NOT_ASKED, "");
            }
        }

        /** Those of the tuples so far for which there is such a fact, or none. */
        private List<Tuple> forWhich(Group group, boolean some) {
            return fitting.stream()
                    .filter(tuple -> some
                            == joined(group, List.of(tuple)).stream()
                                    .anyMatch(joined -> group.tested().stream().allMatch(one -> one.holds(joined))))
                    .toList();
        }

        private List<Tuple> joined(Group group, List<Tuple> before) {
            var type = group.type();
            return before.stream()
                    .flatMap(tuple ->
                            facts.stream().filter(type::isInstance).map(fact -> tuple.with(group.pattern(), fact)))
                    .toList();
        }

        private void say(int sentence, Outcome outcome, String seen) {
            conditions.add(new Condition(rule.when().get(sentence), outcome, seen));
        }
    }
}
