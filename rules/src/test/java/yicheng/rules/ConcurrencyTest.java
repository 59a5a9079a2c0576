package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.policy.BookFiles;
import yicheng.rules.sample.PurchaseFacts;
import yicheng.rules.sample.PurchaseRules;
import yicheng.rules.sample.RoomFacts;
import yicheng.rules.sample.RoomRules;
import yicheng.rules.sample.SampleBook;

/** Different books compile and judge at the same time and none ever answers for another. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int TEXTS = 400;

    @Test
    void eight_threads_compile_and_judge_four_hundred_texts_and_each_gives_its_own_answer() {
        var bench = new DroolsRuleBench(List.of(SampleBook.ROOMS), Optional.empty());

        var said = inThreads(IntStream.rangeClosed(1, TEXTS), i -> opening(bench, i));

        assertThat(said)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, TEXTS)
                        .mapToObj("MONDAY 09:00 %d"::formatted)
                        .toList());
    }

    /** Text {@code i} opens the room for {@code i} minutes; asked often, so that another text's answer would show. */
    private static String opening(DroolsRuleBench bench, int i) {
        var files = new TreeMap<String, byte[]>();
        var book = SampleBook.plain().replacing("rooms.dslr", "120 分钟", i + " 分钟");
        book.files().byName().forEach((name, bytes) -> {
            if (name.startsWith("rooms")) {
                files.put(name, bytes);
            }
        });
        var rules = bench.load(new BookFiles(files), "第 %d 版".formatted(i)).rules(RoomRules.class);
        var large = new RoomFacts(RoomFacts.Size.LARGE, DayOfWeek.MONDAY);
        return IntStream.range(0, 50)
                .mapToObj(again -> rules.opening(large))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    @Test
    void eight_threads_judge_by_one_book() {
        var rules = bookWithLimit(SampleBook.bench(), 7);

        var right = inThreads(
                IntStream.range(0, THREADS),
                thread -> IntStream.range(0, 5_000)
                        .filter(n -> rules.judge(aPurchaseOf(n % 14)).isEmpty() == (n % 14 < 7))
                        .count());

        assertThat(right).containsOnly(5_000L);
    }

    private static <T> List<T> inThreads(IntStream numbers, IntFunction<T> work) {
        var pool = Executors.newFixedThreadPool(THREADS);
        var begun = numbers.mapToObj(i -> CompletableFuture.supplyAsync(() -> work.apply(i), pool))
                .toList();
        pool.shutdown();
        return begun.stream().map(CompletableFuture::join).toList();
    }

    private static PurchaseRules bookWithLimit(DroolsRuleBench bench, int limit) {
        var book = SampleBook.plain()
                .replacing("purchases.dslr", "金额达到 30 万元", "金额达到 %d 万元".formatted(limit))
                .replacing("purchases.examples.csv", "299999.99", "0.01")
                .replacing("purchases.examples.csv", "300000,", "30000000,");
        return bench.load(book.files(), "第 %d 版".formatted(limit)).rules(PurchaseRules.class);
    }

    private static PurchaseFacts aPurchaseOf(int wan) {
        var plain = PurchaseFacts.plain();
        return new PurchaseFacts(
                plain.title(),
                new BigDecimal(wan).scaleByPowerOfTen(4),
                plain.kind(),
                plain.pages(),
                plain.decided(),
                plain.day(),
                plain.submitted(),
                plain.departments());
    }
}
