package yicheng.policy;

import java.util.List;

/** What checking a book's files gave: every fault at once, and, when there is none, how its examples came out. */
public record BookCheck(Edition edition, List<Fault> faults, List<ExampleOutcome> examples) {

    public BookCheck {
        faults = List.copyOf(faults);
        examples = List.copyOf(examples);
    }

    public boolean passes() {
        return faults.isEmpty() && examples.stream().allMatch(ExampleOutcome::asExpected);
    }

    /**
     * One line of an examples file.
     *
     * @param line 1-based line in {@code file}
     * @param expected in the words of the file, e.g. {@code 触发}
     * @param came in the same words
     */
    public record ExampleOutcome(
            String file, int line, String rule, String expected, String came, boolean asExpected, String because) {}
}
