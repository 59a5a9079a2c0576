package yicheng.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every unit of work does. */
public abstract class TransactionsContract {

    private static final int CLIENTS = 8;
    private static final int UNITS = 200;

    protected abstract Transactions transactions();

    /** Empty, of the same installation. */
    protected abstract Journal journal();

    @Test
    void a_unit_gives_its_result_and_what_it_kept_is_there() {
        var said = transactions().inOne(() -> {
            journal().append(AnEntry.about("topic/1"));
            return "提交成功";
        });

        assertThat(said).isEqualTo("提交成功");
        assertThat(subjects()).containsExactly("topic/1");
    }

    @Test
    void a_failed_unit_leaves_nothing_and_its_exception_comes_out_unchanged() {
        var wrong = new StaleVersion("topic", 3);

        var thrown = catchThrowable(() -> transactions().inOne(() -> {
            journal().append(AnEntry.about("topic/2"));
            throw wrong;
        }));

        assertThat(thrown).isSameAs(wrong);
        assertThat(journal().last()).isEmpty();
    }

    @Test
    void an_error_undoes_a_unit_too() {
        var wrong = new StackOverflowError("too deep");

        var thrown = catchThrowable(() -> transactions().inOne(() -> {
            journal().append(AnEntry.about("topic/3"));
            throw wrong;
        }));

        assertThat(thrown).isSameAs(wrong);
        assertThat(journal().last()).isEmpty();
    }

    @Test
    void after_a_failed_unit_the_next_one_is_kept() {
        catchThrowable(() -> transactions().inOne(this::appendsAndFails));

        transactions().inOne(() -> journal().append(AnEntry.about("topic/5")));

        assertThat(subjects()).containsExactly("topic/5");
        assertThat(new VerifyJournal(journal()).handle().broken()).isEmpty();
    }

    @Test
    void a_unit_inside_another_is_refused_and_undoes_it() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    journal().append(AnEntry.about("topic/6"));
                    return transactions().inOne(() -> "inside");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot hold another");
        assertThat(journal().last()).isEmpty();
    }

    @Test
    void units_never_overlap() throws Exception {
        var inside = new AtomicInteger();

        var seen = fromManyClients(i -> () -> {
            int together = inside.incrementAndGet();
            journal().append(AnEntry.about("topic/" + i));
            inside.decrementAndGet();
            return together;
        });

        assertThat(seen).hasSize(UNITS).containsOnly(1);
        assertThat(new VerifyJournal(journal()).handle().intact()).isEqualTo(UNITS);
    }

    @Test
    void units_that_fail_among_others_take_none_with_them() throws Exception {
        var outcomes = fromManyClients(i -> i % 3 == 0 ? this::appendsAndFails : () -> appends("topic/" + i));

        var kept = IntStream.range(0, UNITS)
                .filter(i -> i % 3 != 0)
                .mapToObj(i -> "topic/" + i)
                .toList();
        assertThat(outcomes).filteredOn(StaleVersion.class::isInstance).hasSize(UNITS - kept.size());
        assertThat(subjects()).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(new VerifyJournal(journal()).handle().broken()).isEmpty();
    }

    private Object appends(String subject) {
        return journal().append(AnEntry.about(subject)).number();
    }

    private Object appendsAndFails() {
        journal().append(AnEntry.about("topic/failed"));
        throw new StaleVersion("topic", 4);
    }

    private Stream<String> subjects() {
        return journal().after(0, UNITS).stream()
                .map(recorded -> recorded.entry().subject());
    }

    private interface Units {
        Supplier<Object> number(int i);
    }

    /** Results, or what was thrown. */
    private List<Object> fromManyClients(Units units) throws InterruptedException, ExecutionException {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var outcomes = new ArrayList<>();
            for (var outcome : clients.invokeAll(IntStream.range(0, UNITS)
                    .<Callable<Object>>mapToObj(i -> () -> outcomeOf(units.number(i)))
                    .toList())) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            clients.shutdown();
        }
    }

    private Object outcomeOf(Supplier<Object> unit) {
        try {
            return transactions().inOne(unit);
        } catch (StaleVersion thrown) {
            return thrown;
        }
    }
}
