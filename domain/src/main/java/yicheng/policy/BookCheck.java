package yicheng.policy;

import java.util.List;
import yicheng.policy.register.RegisteredClause;

/**
 * What checking a book's files gave: every fault at once, and, when there is none, how its examples came out.
 *
 * @param lost clauses that the register wants carried by a rule and that no rule of this book carries; a warning only
 */
public record BookCheck(
        Edition edition, List<Fault> faults, List<ExampleOutcome> examples, List<RegisteredClause> lost) {

    public BookCheck {
        faults = List.copyOf(faults);
        lost = List.copyOf(lost);
        examples = List.copyOf(examples);
    }

    /** Of a book that cannot be read, nothing more is known. */
    public static BookCheck unread(Edition edition, List<Fault> faults) {
        return new BookCheck(edition, faults, List.of(), List.of());
    }

    public boolean passes() {
        return faults.isEmpty() && examples.stream().allMatch(ExampleOutcome::asExpected);
    }

    /**
     * One line of an examples file.
     *
     * @param line 1-based line in {@code file}
     * @param column 1-based character of that line where the expectation stands
     * @param expected in the words of the file, e.g. {@code 触发}
     * @param came in the same words
     */
    public record ExampleOutcome(
            String file,
            int line,
            int column,
            String rule,
            String expected,
            String came,
            boolean asExpected,
            String because) {}
}
