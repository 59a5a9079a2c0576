package yicheng.web.pages.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.policy.RuleBook;

/** A rule's conditions and consequences as one sentence of a policy: 议题金额达到 30 万元，且尚无党委会决定的，转党委会。 */
final class Joined {

    private static final String CONDITION = "-";

    private Joined() {}

    static String sentence(RuleBook.Rule rule) {
        var when = facts(rule.when());
        var then = rule.then().stream().map(Joined::bare).collect(Collectors.joining("；"));
        return when.isEmpty() ? then + "。" : when + "的，" + then + "。";
    }

    /** Facts of which nothing is said are left out: the rule holds for all of them. */
    private static String facts(List<String> when) {
        var facts = new ArrayList<String>();
        String fact = "";
        var conditions = new ArrayList<String>();
        for (var sentence : when) {
            if (sentence.startsWith(CONDITION)) {
                conditions.add(bare(sentence.substring(CONDITION.length())));
            } else {
                said(fact, conditions, facts);
                fact = bare(sentence);
                conditions.clear();
            }
        }
        said(fact, conditions, facts);
        return String.join("，同时", facts);
    }

    private static void said(String fact, List<String> conditions, List<String> facts) {
        if (!conditions.isEmpty()) {
            facts.add(fact + String.join("，且", conditions));
        }
    }

    private static String bare(String sentence) {
        return sentence.strip();
    }
}
