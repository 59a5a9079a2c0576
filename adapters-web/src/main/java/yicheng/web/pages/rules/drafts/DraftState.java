package yicheng.web.pages.rules.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.rulebook.replay.ReplayRuns;
import yicheng.web.pages.rules.editions.Comparison;
import yicheng.web.pages.rules.files.ExampleTable;

/**
 * What is known of a draft once it is checked.
 *
 * @param orphans by file, the lines of examples whose rule this draft took out
 * @param diff from the edition in force; empty while the text has faults
 * @param run the last replay this process knows of
 * @param report the newest one, {@code fits} whether it is still of this text and this book in force
 */
public record DraftState(
        BookCheck check,
        ExampleTable examples,
        Map<String, List<Fault>> orphans,
        Optional<Comparison> diff,
        Optional<ReplayRuns.Run> run,
        Optional<ReplayReport> report,
        boolean fits) {

    private static final int MOST_SHOWN = 50;

    /** Those of the open file first, and not more than anybody reads. */
    public List<Fault> faults(String file) {
        return check.faults().stream()
                .sorted(java.util.Comparator.comparing(fault -> !fault.file().equals(file)))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Rules that no example shows firing, or not firing. */
    public boolean lacksExamples() {
        return check.faults().stream().anyMatch(fault -> fault.code().equals("example.missing"));
    }

    public boolean running() {
        return run.filter(one -> one.state() == ReplayRuns.State.RUNNING).isPresent();
    }

    /** How many examples could follow the rules; those of the floor cannot. */
    public long accepts() {
        return check.examples().stream()
                .filter(one -> !one.asExpected() && !one.file().equals(DraftDesk.FLOOR))
                .count();
    }

    public long failing() {
        return check.examples().stream().filter(one -> !one.asExpected()).count();
    }
}
