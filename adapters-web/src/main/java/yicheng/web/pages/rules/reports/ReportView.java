package yicheng.web.pages.rules.reports;

import java.time.LocalDateTime;
import java.util.List;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.web.pages.rules.RuleAddress;

/**
 * A report, some of its differences at a time.
 *
 * @param tallies how many differ by department, meeting, verdict and rule
 * @param page from 1
 */
public record ReportView(
        ReplayReport report,
        LocalDateTime begun,
        LocalDateTime ended,
        String draft,
        List<Tallies> tallies,
        List<DifferenceLine> lines,
        int page,
        int pages) {

    /** @param max of the counts, for bars */
    public record Tallies(yicheng.policy.Text title, List<ReplayReport.Tally> most, int more, long max) {}

    public String draftAddress() {
        return RuleAddress.of(report.draft());
    }

    public String mark() {
        return report.hash().substring(0, 12);
    }

    public String address() {
        return RuleAddress.report(report.hash());
    }
}
