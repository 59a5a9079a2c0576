package yicheng.rules.examples;

import java.util.List;

/**
 * One line of an examples file, read: the facts to show and whether the rule is to fire.
 *
 * @param ruleCell the cell that names the rule, {@code expectCell} the one that says whether it is to fire
 */
public record Example(
        ExampleTable.Row row,
        int ruleCell,
        int expectCell,
        String chapter,
        String rule,
        boolean fires,
        List<Record> facts,
        String because) {

    static final String FIRES = "触发";
    static final String DOES_NOT_FIRE = "不触发";
}
