package yicheng.web.api.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Language;
import yicheng.policy.RuleRef;
import yicheng.rulebook.replay.Difference;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * What a draft changes in everything that is archived.
 *
 * @param edition id of the draft's text
 * @param differences at most 1,000 of them, those of verdicts first
 * @param faults why the draft cannot plan the meetings to come
 */
record ReportJson(
        String hash,
        String draft,
        String edition,
        EditionJson base,
        String calendarVersion,
        String begun,
        String ended,
        ReplayReport.Counts judged,
        ReplayReport.Counts changed,
        List<TallyJson> departments,
        List<TallyJson> meetings,
        List<TallyJson> verdicts,
        List<TallyJson> rules,
        List<DifferenceJson> differences,
        List<FindingJson> faults) {

    record TallyJson(String key, String name, long count) {}

    /** @param decisive false where only more or fewer findings are shown and the verdict stays */
    record DifferenceJson(
            Coded what,
            String subject,
            String title,
            Optional<Named> department,
            String meeting,
            String from,
            String to,
            List<FindingJson.Rule> firing,
            List<FindingJson.Rule> silent,
            boolean decisive) {}

    /** Writes reports in one language. */
    record Writer(Names names, Language language, Moments moments) {

        ReportJson report(ReplayReport report) {
            return new ReportJson(
                    report.hash(),
                    report.draft().value(),
                    report.edition(),
                    EditionJson.of(report.base()),
                    report.calendar(),
                    moments.written(report.begun()),
                    moments.written(report.ended()),
                    report.judged(),
                    report.changed(),
                    tallies(report.departments()),
                    tallies(report.meetings()),
                    tallies(report.verdicts()),
                    tallies(report.rules()),
                    report.listed().stream().map(this::difference).toList(),
                    report.faults().stream()
                            .map(fault -> FindingJson.of(fault, language))
                            .toList());
        }

        private List<TallyJson> tallies(List<ReplayReport.Tally> tallies) {
            return tallies.stream()
                    .map(tally -> new TallyJson(tally.key(), tally.name().in(language), tally.count()))
                    .toList();
        }

        private DifferenceJson difference(Difference difference) {
            var what = difference.what();
            return new DifferenceJson(
                    FindingJson.coded(what.name().toLowerCase(Locale.ROOT), what.label(), language),
                    difference.subject(),
                    difference.title().in(language),
                    difference.department().map(names::of),
                    difference.meeting().toString(),
                    difference.from().in(language),
                    difference.to().in(language),
                    rules(difference.firing()),
                    rules(difference.silent()),
                    difference.decisive());
        }

        private List<FindingJson.Rule> rules(List<RuleRef> rules) {
            return rules.stream()
                    .map(rule -> FindingJson.Rule.of(rule, language))
                    .toList();
        }
    }
}
