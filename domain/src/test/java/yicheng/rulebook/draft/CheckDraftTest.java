package yicheng.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.TestOffice;
import yicheng.journal.InMemoryJournal;
import yicheng.journal.InMemoryTransactions;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.policy.bench.Boundary;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.bench.VocabularySentence;
import yicheng.rulebook.BookStory;

class CheckDraftTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);
    private final Actor administrator = story.as(RULE_ADMINISTRATOR);
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryDrafts drafts = new InMemoryDrafts(transactions);
    private final SlowBench bench = new SlowBench(story.desk().bench());
    private final CheckDraft checkDraft = new CheckDraft(
            new DraftActs(drafts, transactions, new InMemoryJournal(transactions), java.time.Clock.systemUTC()),
            bench,
            1);
    private final BookDraft.Id id = drafted();

    @Test
    void however_many_people_type_so_many_checks_run_at_once_as_may() {
        var all = List.of(typing("review.dslr", "一"), typing("meetings.dslr", "二"), typing("review.dsl", "三"));
        until(2);

        bench.goOn.countDown();

        assertThat(all).allSatisfy(one -> assertThat(one.join()).isPresent());
        assertThat(bench.mostAtOnce).hasValue(1);
    }

    @Test
    void who_typed_on_while_he_waited_is_answered_about_his_last_text_only() {
        var first = typing("review.dslr", "一");
        bench.begun();
        var second = typing("review.dslr", "二");
        until(1);
        var third = typing("review.dslr", "三");
        until(2);

        bench.goOn.countDown();

        assertThat(first.join()).isPresent();
        assertThat(second.join()).isEmpty();
        assertThat(done(third.join().orElseThrow()).check().faults()).isNotEmpty();
    }

    private BookDraft.Id drafted() {
        var draft = BookDraft.begun(new BookDraft.Id("d1"), "调整标准", 1, SmallBook.shipped(), RULE_ADMINISTRATOR);
        transactions.inOne(() -> drafts.save(draft, java.time.Instant.EPOCH, 0));
        return draft.id();
    }

    private CompletableFuture<Optional<Answer<CheckDraft.Checked>>> typing(String file, String text) {
        return CompletableFuture.supplyAsync(
                () -> checkDraft.typing(administrator, id, file, text.getBytes(StandardCharsets.UTF_8)),
                task -> new Thread(task).start());
    }

    private void until(int waiting) {
        while (checkDraft.waiting() < waiting) {
            Thread.onSpinWait();
        }
    }

    /** Does not go on before it is told to. */
    private static final class SlowBench implements RuleBench {
        private final RuleBench bench;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();

        SlowBench(RuleBench bench) {
            this.bench = bench;
        }

        void begun() {
            await(begun);
        }

        @Override
        public BookCheck check(BookFiles files) {
            mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
            begun.countDown();
            await(goOn);
            running.decrementAndGet();
            return bench.check(files);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public RuleBook load(BookFiles files, String name) {
            return bench.load(files, name);
        }

        @Override
        public List<SentenceGap> gaps(BookFiles files) {
            return bench.gaps(files);
        }

        @Override
        public List<VocabularySentence> vocabulary(BookFiles files) {
            return bench.vocabulary(files);
        }

        @Override
        public List<Boundary> boundaries(BookFiles draft, BookFiles inForce) {
            return bench.boundaries(draft, inForce);
        }
    }
}
