package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yicheng.HandWrittenReviewRules;
import yicheng.TestOffice;
import yicheng.agenda.list.InMemoryTopicLists;
import yicheng.attendance.leave.InMemoryLeaves;
import yicheng.attendance.observer.InMemoryObservers;
import yicheng.journal.InMemoryTransactions;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.Department;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.replay.AnnouncedMeetings;
import yicheng.rulebook.replay.Archive;
import yicheng.rulebook.replay.Difference;
import yicheng.rulebook.replay.Progress;
import yicheng.rulebook.replay.ReplayBook;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.OneEdition;
import yicheng.topic.act.CanonicalFacts;
import yicheng.topic.life.Topic;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;
import yicheng.topic.review.Verdict;

/** What a replay of the real rules reports is what plain Java comes to, case by case. */
class ReplayAgainstPlainJavaTest {

    private static final int TOPICS = 1_000;
    private static final BookDraft.Id DRAFT = new BookDraft.Id("d");
    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());
    private static final RuleBook BASE = BENCH.load(ShippedBook.files(), "现行");
    private static final RuleBook RAISED = BENCH.load(RaisedBook.files(), "草稿");

    private static final List<Case> CASES = cases();
    private static final List<Case> CHANGED =
            CASES.stream().filter(one -> !one.before().equals(one.after())).toList();

    @Test
    void every_topic_that_changes_is_listed_with_what_it_was_what_it_becomes_and_by_which_rules() {
        var expected = Stream.concat(
                        CHANGED.stream().filter(Case::decisive),
                        CHANGED.stream().filter(one -> !one.decisive()))
                .map(Case::said)
                .toList();

        var report = replayed(1);

        assertThat(report.judged().topics()).isEqualTo(TOPICS);
        assertThat(expected)
                .hasSizeBetween(100, 900)
                .anyMatch(said -> said.contains("true"))
                .anyMatch(said -> said.contains("false"));
        assertThat(report.listed().stream().map(ReplayAgainstPlainJavaTest::said))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void the_counts_by_department_meeting_verdict_and_rule_are_those_of_the_cases() {
        var report = replayed(2);

        assertThat(report.changed().topics()).isEqualTo(CHANGED.size());
        assertThat(counts(report.departments())).isEqualTo(counted(one -> Stream.of(one.department())));
        assertThat(counts(report.meetings()))
                .isEqualTo(counted(one -> Stream.of(one.meeting().toString())));
        assertThat(counts(report.verdicts()))
                .isEqualTo(
                        counted(one -> Stream.of(verdict(one.before()).label().en() + " → "
                                + verdict(one.after()).label().en())));
        assertThat(counts(report.rules()))
                .isEqualTo(counted(one -> Stream.concat(one.firing().stream(), one.silent().stream())));
    }

    @Test
    void the_hash_is_the_same_again_and_however_many_work_at_once() {
        var hash = replayed(1).hash();

        assertThat(replayed(1).hash()).isEqualTo(hash);
        assertThat(replayed(2).hash()).isEqualTo(hash);
        assertThat(replayed(7).hash()).isEqualTo(hash);
    }

    /** @param before rules and what they say, by plain Java */
    private record Case(int number, TopicFacts facts, Map<String, Effect> before, Map<String, Effect> after) {

        String department() {
            return "d" + number % 7;
        }

        MeetingRef meeting() {
            return MeetingRef.parse("weekly:2026-11-%02d".formatted(2 + 7 * (number % 5)))
                    .orElseThrow();
        }

        boolean decisive() {
            return !verdict(before).equals(verdict(after));
        }

        List<String> firing() {
            return without(after, before);
        }

        List<String> silent() {
            return without(before, after);
        }

        String said() {
            return String.join(
                    " ",
                    "topic/c" + number,
                    department(),
                    meeting().toString(),
                    verdict(before).label().zh(),
                    verdict(after).label().zh(),
                    firing().toString(),
                    silent().toString(),
                    String.valueOf(decisive()));
        }

        private static List<String> without(Map<String, Effect> one, Map<String, Effect> other) {
            return one.entrySet().stream()
                    .filter(entry -> entry.getValue() != other.get(entry.getKey()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static String said(Difference it) {
        return String.join(
                " ",
                it.subject(),
                it.department().orElseThrow().value(),
                it.meeting().toString(),
                it.from().zh(),
                it.to().zh(),
                it.firing().stream().map(RuleRef::id).toList().toString(),
                it.silent().stream().map(RuleRef::id).toList().toString(),
                String.valueOf(it.decisive()));
    }

    private static List<Case> cases() {
        var random = new RandomTopics(new Random(20261122));
        var low = new HandWrittenReviewRules(BigDecimal.valueOf(300_000));
        var high = new HandWrittenReviewRules(BigDecimal.valueOf(500_000));
        return IntStream.range(0, TOPICS)
                .mapToObj(i -> {
                    var facts = random.next();
                    return new Case(i, facts, found(low.findings(facts)), found(high.findings(facts)));
                })
                .toList();
    }

    private static Map<String, Effect> found(List<Finding> findings) {
        var found = new TreeMap<String, Effect>();
        findings.stream()
                .sorted((one, other) -> other.effect().compareTo(one.effect()))
                .forEach(finding -> found.put(finding.rule().id(), finding.effect()));
        return found;
    }

    private static Verdict verdict(Map<String, Effect> found) {
        return new Verdict(found.values().stream().min(Effect::compareTo));
    }

    private static Map<String, Long> counted(Function<Case, Stream<String>> keys) {
        return CHANGED.stream().flatMap(keys).collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    private static Map<String, Long> counts(List<ReplayReport.Tally> tallies) {
        return tallies.stream().collect(Collectors.toMap(ReplayReport.Tally::key, ReplayReport.Tally::count));
    }

    private static ReplayReport replayed(int workers) {
        var calendar = TestOffice.calendar();
        var books = new OneEdition(BASE);
        var plan = new PlanYear(books, () -> calendar, () -> Arrangements.NONE);
        var transactions = new InMemoryTransactions();
        var announced = new AnnouncedMeetings(() -> calendar, new InMemoryTopicLists(transactions));
        var clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), TestOffice.SHANGHAI);
        return new ReplayBook(
                        new Judged(),
                        new InMemoryLeaves(transactions),
                        new InMemoryObservers(transactions),
                        books,
                        plan,
                        announced,
                        () -> calendar,
                        clock,
                        workers)
                .handle(DRAFT, RAISED, new Progress());
    }

    /** The cases as the real rules in force judged them, in slices of fifty. */
    private static final class Judged implements Archive {

        private static final int SLICE = 50;

        @Override
        public long verdicts() {
            return TOPICS;
        }

        @Override
        public List<Slice> slices(int topics) {
            var slices = new ArrayList<Slice>();
            for (long from = 0; from < TOPICS; from += SLICE) {
                slices.add(new Slice(from, from + SLICE));
            }
            return slices;
        }

        @Override
        public List<Verdict> verdicts(Slice slice) {
            return CASES.subList((int) slice.from(), (int) slice.to()).stream()
                    .map(Judged::verdict)
                    .toList();
        }

        private static Verdict verdict(Case it) {
            return new Verdict(
                    new Topic.Id("c" + it.number()),
                    it.facts().topic().title(),
                    new Department.Id(it.department()),
                    it.meeting(),
                    BASE.edition().id(),
                    CanonicalFacts.of(it.facts()),
                    found(BASE.rules(ReviewRules.class).findings(it.facts())));
        }

        @Override
        public List<Verdict> judgedSince(Instant since, int limit) {
            return List.of();
        }

        @Override
        public List<Order> rankedSince(Instant since, int limit) {
            return List.of();
        }

        @Override
        public List<Order> orders(Optional<MeetingRef> after, int limit) {
            return List.of();
        }
    }
}
