package yicheng.rulebook.publish;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.HolidayYears;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.edition.CurrentBooks;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.rulebook.replay.Reports;

/** What a draft must show before it may be handed over or published, whoever does it. */
public final class Demands {

    static final int LONGEST_REASON = 1_000;

    private static final int MOST_FAULTS = 20;
    private static final int MOST_YEARS_AHEAD = 2;

    private final RuleBench bench;
    private final CurrentBooks books;
    private final Reports reports;
    private final HolidayYears holidayYears;
    private final Clock clock;

    /** @param clock ticks in the office's zone */
    public Demands(RuleBench bench, CurrentBooks books, Reports reports, HolidayYears holidayYears, Clock clock) {
        this.bench = bench;
        this.books = books;
        this.reports = reports;
        this.holidayYears = holidayYears;
        this.clock = clock;
    }

    /** The report it may be published with; every fault of the text at once where it has any. */
    Answer<ReplayReport> of(BookDraft draft, String hash, String reason, Optional<LocalDateTime> from) {
        if (reason.isBlank()) {
            return refused(
                    Ground.POLICY,
                    DraftRules.REASON,
                    "reason",
                    "请写明为什么改，以后查得到",
                    "say why, so that it can be found later");
        }
        if (reason.length() > LONGEST_REASON) {
            return refused(
                    Ground.POLICY,
                    DraftRules.REASON,
                    "reason",
                    "理由 %d 个字，不超过 %d 个字".formatted(reason.length(), LONGEST_REASON),
                    "a reason of %d characters is too long; at most %d".formatted(reason.length(), LONGEST_REASON));
        }
        if (from.filter(at -> at.isBefore(LocalDateTime.now(clock))).isPresent()) {
            return refused(
                    Ground.POLICY,
                    DraftRules.FROM,
                    "from",
                    "生效时间已过，请填以后的时间，或选立即生效",
                    "that time has passed; give one to come, or none for at once");
        }
        if (from.filter(at -> at.isAfter(LocalDateTime.now(clock).plusYears(MOST_YEARS_AHEAD)))
                .isPresent()) {
            return refused(
                    Ground.POLICY,
                    DraftRules.FROM,
                    "from",
                    "生效时间 %d 年太远，最多提前 %d 年定；在那以前也不能发布别的规则".formatted(from.get().getYear(), MOST_YEARS_AHEAD),
                    "%d is too far ahead, at most %d years; until then no other rules could be published"
                            .formatted(from.get().getYear(), MOST_YEARS_AHEAD));
        }
        if (draft.base() != books.editionInForce().number()) {
            return refused(
                    Ground.STATE,
                    DraftRules.BASE,
                    "draft",
                    "起草以后%s已生效，照此发布会把它的改动退回去；请先把草稿更新到现行版"
                            .formatted(books.editionInForce().edition().name()),
                    "edition %d came into force since; published as it is, the draft would undo it: bring it up to date first"
                            .formatted(books.editionInForce().number()));
        }
        var check = bench.check(draft.files());
        if (!check.passes()) {
            return new Answer.Refused<>(Ground.POLICY, faults(check));
        }
        return reports.newest(draft.id())
                .filter(report -> report.hash().equals(hash))
                .map(report -> fits(report, check))
                .orElseGet(() -> refused(
                        Ground.STATE,
                        DraftRules.REPLAYED,
                        "report",
                        "还没有这份草稿的回放报告，请先回放",
                        "there is no such report of this draft; replay it first"));
    }

    private Answer<ReplayReport> fits(ReplayReport report, BookCheck check) {
        if (!report.edition().equals(check.edition().id())) {
            return stale("回放以后草稿又改过，请重新回放", "the draft was changed after its replay; replay it again");
        }
        if (!report.base().id().equals(books.inForce().edition().id())) {
            return stale("回放以后另有规则生效，请重新回放", "other rules came into force after the replay; replay it again");
        }
        if (!report.calendar().equals(holidayYears.calendar().version())) {
            return stale("回放以后工作日历改过，请重新回放", "the calendar was changed after the replay; replay it again");
        }
        return report.faults().isEmpty()
                ? new Answer.Done<>(report)
                : new Answer.Refused<>(Ground.POLICY, report.faults());
    }

    private static <T> Answer<T> stale(String zh, String en) {
        return refused(Ground.STATE, DraftRules.REPLAYED, "report", zh, en);
    }

    static <T> Answer<T> refused(Ground ground, RuleRef rule, String field, String zh, String en) {
        return new Answer.Refused<>(ground, List.of(Finding.returned(rule, Optional.of(field), Text.of(zh, en))));
    }

    static Finding unclaimed() {
        return Finding.returned(
                DraftRules.SECOND_PERSON,
                Optional.of("draft"),
                Text.of(
                        "这份草稿来自文件夹，还没有人认领；请起草人先认领",
                        "this draft follows a folder and has no author; whoever wrote it claims it first"));
    }

    private static List<Finding> faults(BookCheck check) {
        var findings = new ArrayList<Finding>();
        check.faults().stream().limit(MOST_FAULTS).map(Demands::finding).forEach(findings::add);
        check.examples().stream()
                .filter(example -> !example.asExpected())
                .limit(MOST_FAULTS)
                .map(Demands::finding)
                .forEach(findings::add);
        return findings;
    }

    private static Finding finding(Fault fault) {
        var text = Text.of(
                "%s 第 %d 行第 %d 列：%s"
                        .formatted(
                                fault.file(),
                                fault.line(),
                                fault.column(),
                                fault.message().zh()),
                "%s, line %d, column %d: %s"
                        .formatted(
                                fault.file(),
                                fault.line(),
                                fault.column(),
                                fault.message().en()));
        return Finding.returned(DraftRules.CHECKED, Optional.of(fault.file()), text);
    }

    private static Finding finding(BookCheck.ExampleOutcome example) {
        var text = Text.of(
                "%s 第 %d 行的用例：规则 %s 应为“%s”，实为“%s”"
                        .formatted(example.file(), example.line(), example.rule(), example.expected(), example.came()),
                "%s, line %d: rule %s should be %s and is %s"
                        .formatted(example.file(), example.line(), example.rule(), example.expected(), example.came()));
        return Finding.returned(DraftRules.CHECKED, Optional.of(example.file()), text);
    }
}
