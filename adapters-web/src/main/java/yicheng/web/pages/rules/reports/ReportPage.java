package yicheng.web.pages.rules.reports;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.UnaryOperator;
import yicheng.journal.Unknown;
import yicheng.people.Department;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/** Shows the report of a replay. */
public final class ReportPage {

    private static final int AT_ONCE = 50;
    private static final int MOST_TALLIED = 8;

    private final Frame frame;

    public ReportPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_DRAFTS);
        var desk = frame.office().ruleBookDesk();
        var hash = asked.pathParam("hash");
        var report = desk.reports().find(hash).orElseThrow(() -> new Unknown("report", hash));
        var names = Names.of(actor);
        int pages = Math.max(1, (report.listed().size() + AT_ONCE - 1) / AT_ONCE);
        int page =
                Math.min(pages, Math.max(1, Form.ofAddress(asked).number("page").orElse(1)));
        frame.answer(
                asked,
                "rules/reports/report",
                Entry.RULES,
                new ReportView(
                        report,
                        frame.local(report.begun()),
                        frame.local(report.ended()),
                        desk.readDrafts()
                                .one(actor, report.draft())
                                .fold(kept -> kept.draft().title(), refused -> ""),
                        tallies(report, names),
                        report.listed().stream()
                                .skip((long) (page - 1) * AT_ONCE)
                                .limit(AT_ONCE)
                                .map(difference -> DifferenceLine.of(difference, names))
                                .toList(),
                        page,
                        pages));
    }

    private static List<ReportView.Tallies> tallies(ReplayReport report, Names names) {
        UnaryOperator<ReplayReport.Tally> named = tally -> new ReplayReport.Tally(
                tally.key(), Text.chinese(names.of(new Department.Id(tally.key()))), tally.count());
        return List.of(
                        tallies("按结论", "By verdict", report.verdicts()),
                        tallies("按规则", "By rule", report.rules()),
                        tallies(
                                "按部门",
                                "By department",
                                report.departments().stream().map(named).toList()),
                        tallies("按会议", "By meeting", report.meetings()))
                .stream()
                .filter(one -> !one.most().isEmpty())
                .toList();
    }

    private static ReportView.Tallies tallies(String zh, String en, List<ReplayReport.Tally> all) {
        var most = all.stream().limit(MOST_TALLIED).toList();
        long max = most.stream().mapToLong(ReplayReport.Tally::count).max().orElse(1);
        return new ReportView.Tallies(Text.of(zh, en), most, all.size() - most.size(), max);
    }
}
