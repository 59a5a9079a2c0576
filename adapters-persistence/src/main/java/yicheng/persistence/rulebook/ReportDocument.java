package yicheng.persistence.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import yicheng.persistence.policy.FindingPart;
import yicheng.persistence.policy.TextPart;
import yicheng.policy.Edition;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.replay.ReplayReport;

/** A replay's report as JSON. Old documents stay as they are, so names here are only ever added. */
record ReportDocument(
        String hash,
        String draft,
        String edition,
        String base,
        String baseName,
        String calendar,
        String begun,
        String ended,
        CountsPart judged,
        CountsPart changed,
        List<TallyPart> departments,
        List<TallyPart> meetings,
        List<TallyPart> verdicts,
        List<TallyPart> rules,
        List<DifferencePart> listed,
        List<FindingPart> faults) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(ReplayReport it) {
        return JSON.writeValueAsString(new ReportDocument(
                it.hash(),
                it.draft().value(),
                it.edition(),
                it.base().id(),
                it.base().name(),
                it.calendar(),
                it.begun().toString(),
                it.ended().toString(),
                CountsPart.of(it.judged()),
                CountsPart.of(it.changed()),
                each(it.departments(), TallyPart::of),
                each(it.meetings(), TallyPart::of),
                each(it.verdicts(), TallyPart::of),
                each(it.rules(), TallyPart::of),
                each(it.listed(), DifferencePart::of),
                each(it.faults(), FindingPart::of)));
    }

    static ReplayReport read(String json) {
        return JSON.readValue(json, ReportDocument.class).report();
    }

    private ReplayReport report() {
        return new ReplayReport(
                hash,
                new BookDraft.Id(draft),
                edition,
                new Edition(base, baseName),
                calendar,
                Instant.parse(begun),
                Instant.parse(ended),
                judged.counts(),
                changed.counts(),
                each(departments, TallyPart::tally),
                each(meetings, TallyPart::tally),
                each(verdicts, TallyPart::tally),
                each(rules, TallyPart::tally),
                each(listed, DifferencePart::difference),
                each(faults, FindingPart::finding));
    }

    record CountsPart(long topics, long orders, long leaves, Optional<Long> observers, long meetings) {

        static CountsPart of(ReplayReport.Counts it) {
            return new CountsPart(it.topics(), it.orders(), it.leaves(), Optional.of(it.observers()), it.meetings());
        }

        ReplayReport.Counts counts() {
            return new ReplayReport.Counts(topics, orders, leaves, observers.orElse(0L), meetings);
        }
    }

    record TallyPart(String key, TextPart name, long count) {

        static TallyPart of(ReplayReport.Tally it) {
            return new TallyPart(it.key(), TextPart.of(it.name()), it.count());
        }

        ReplayReport.Tally tally() {
            return new ReplayReport.Tally(key, name.text(), count);
        }
    }

    private static <A, B> List<B> each(List<A> list, Function<A, B> as) {
        return list.stream().map(as).toList();
    }
}
