package yicheng.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.refusal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.journal.InMemoryJournal;
import yicheng.journal.InMemoryTransactions;
import yicheng.people.FiveDepartments;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.bench.SentenceGap;
import yicheng.rulebook.draft.AcceptExamples;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.DraftActs;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.InMemoryDrafts;
import yicheng.rulebook.draft.SaveFile;
import yicheng.rulebook.draft.SetValues;
import yicheng.rulebook.edition.CurrentBooks;
import yicheng.rulebook.edition.InMemoryEditions;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** On the shipped book: a number is changed, its examples follow, and the draft passes. */
class ExamplesFollowTest {

    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Actor ADMINISTRATOR = administrator();

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryEditions editions = new InMemoryEditions(transactions);
    private final Clock clock = Clock.fixed(NOW, TestOffice.SHANGHAI);
    private final DraftActs acts =
            new DraftActs(new InMemoryDrafts(transactions), transactions, new InMemoryJournal(transactions), clock);
    private final AcceptExamples acceptExamples =
            new AcceptExamples(acts, BENCH, editions, new CurrentBooks(editions, BENCH, clock));

    @ParameterizedTest
    @CsvSource({
        "30, 60, 万元",
        "30, 50, 万元",
        "30, 10, 万元",
        "12, 6, 个月",
        "60, 80, %",
        "10, 20, 个字",
        "2, 3, 个",
        "90, 120, 天内"
    })
    void after_a_number_of_the_shipped_book_was_changed_its_examples_follow_and_the_draft_passes(
            String from, String to, String unit) {
        var accepted = check(done(accept(changed(from, to, unit))));

        assertThat(accepted.faults()).isEmpty();
        assertThat(accepted.examples()).allMatch(BookCheck.ExampleOutcome::asExpected);
    }

    @Test
    void a_rule_left_without_an_example_that_fires_is_given_one_at_its_edge() {
        var raised = changed("30", "60", "万元");
        var flipped = saying(
                raised,
                text(raised, "review.examples.csv")
                        .replaceAll("(?m)^(review\\.(?:project|alike)-funds[-a-z]*),触发", "$1,不触发")
                        .replaceAll("(?m)^(review\\.major-funds),触发(.*,30万元)", "$1,不触发$2"));
        var before = check(flipped);

        var accepted = check(done(accept(flipped)));

        assertThat(before.faults()).extracting("code").containsOnly("example.missing");
        assertThat(accepted.passes()).isTrue();
    }

    @Test
    void above_what_the_floor_allows_everything_else_follows_and_the_floor_is_named() {
        var accepted = done(accept(changed("30", "1500", "万元")));

        assertThat(check(accepted).faults()).isEmpty();
        assertThat(check(accepted).examples())
                .filteredOn(example -> !example.asExpected())
                .extracting(BookCheck.ExampleOutcome::file)
                .containsOnly("floor.examples.csv");
        assertThat(refusal(accept(accepted))).contains("重大资金未经党委会不得上会", "由主要领导本人");
    }

    private static Actor administrator() {
        var organisation = FiveDepartments.organisation();
        return Actor.of(
                organisation.person(FiveDepartments.RULE_ADMINISTRATOR).orElseThrow(),
                organisation,
                NOW.atZone(TestOffice.SHANGHAI).toLocalDate());
    }

    /** Everywhere in the book where that number has that unit. */
    private Drafts.Kept changed(String from, String to, String unit) {
        var files = ShippedBook.files();
        var edition = BENCH.load(files, "第 1 版").edition();
        transactions.inOne(() -> {
            editions.save(PublishedEdition.shipped(1, edition, NOW, "随程序提供"), files);
            return edition;
        });
        var begun = done(new BeginDraft(acts, editions, () -> "d1")
                .handle(ADMINISTRATOR, new BeginDraft.Command("调整标准", 1, Optional.empty())));
        var changes = BENCH.gaps(files).stream()
                .filter(gap -> gap.value().equals(from) && follows(gap, unit))
                .map(gap -> new SetValues.Change(gap.file(), gap.line(), gap.column(), to))
                .toList();
        assertThat(changes).isNotEmpty();
        return done(new SetValues(acts, BENCH)
                .handle(ADMINISTRATOR, new SetValues.Command(begun.draft().id(), begun.version(), changes)));
    }

    private static boolean follows(SentenceGap gap, String unit) {
        return gap.sentence()
                .substring(gap.start() + gap.value().length())
                .strip()
                .startsWith(unit);
    }

    private Drafts.Kept saying(Drafts.Kept draft, String examples) {
        var command = new SaveFile.Command(
                draft.draft().id(),
                draft.version(),
                "review.examples.csv",
                Optional.of(examples.getBytes(StandardCharsets.UTF_8)));
        return done(new SaveFile(acts).handle(ADMINISTRATOR, command));
    }

    private Answer<Drafts.Kept> accept(Drafts.Kept draft) {
        var command = new AcceptExamples.Command(draft.draft().id(), draft.version(), List.of());
        return acceptExamples.handle(ADMINISTRATOR, command);
    }

    private static BookCheck check(Drafts.Kept draft) {
        return BENCH.check(draft.draft().files());
    }

    private static String text(Drafts.Kept draft, String file) {
        return new String(draft.draft().files().byName().get(file), StandardCharsets.UTF_8);
    }
}
