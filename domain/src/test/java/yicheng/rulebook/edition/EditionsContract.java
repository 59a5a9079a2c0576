package yicheng.rulebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.people.Person;
import yicheng.policy.BookFiles;
import yicheng.policy.Edition;

/** What every keeper of editions does. */
public abstract class EditionsContract {

    private static final Instant AT = Instant.parse("2026-11-22T02:30:00.123456789Z");
    private static final PublishedEdition FIRST = PublishedEdition.shipped(1, new Edition("a1", "第一版"), AT, "随程序提供");
    private static final PublishedEdition SECOND = new PublishedEdition(
            2,
            new Edition("b2", "第二版"),
            AT.plusSeconds(60),
            AT.plusSeconds(3600),
            List.of(new Person.Id("sun"), new Person.Id("li")),
            Optional.of(new Person.Id("zhou")),
            Optional.of(new Person.Id("zheng")),
            "重大资金标准调整为“50 万元”\n依据新制度",
            "f".repeat(64),
            OptionalInt.of(1),
            Optional.empty());

    private static final Withdrawal WITHDRAWN = new Withdrawal(
            AT.plusSeconds(90), Optional.of(new Person.Id("zhou")), Optional.of(new Person.Id("zheng")), "“有误”\n再议");

    /** Nothing kept yet. */
    protected abstract Editions editions();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void at_first_there_is_no_edition() {
        assertThat(editions().version()).isZero();
        assertThat(editions().all()).isEmpty();
        assertThat(editions().files(1)).isEmpty();
    }

    @Test
    void editions_come_back_exactly_in_the_order_of_their_numbers() {
        save(FIRST, files("一"));
        save(SECOND, files("二"));

        assertThat(editions().all()).containsExactly(FIRST, SECOND);
    }

    @Test
    void files_come_back_byte_for_byte() {
        var bytes = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0, 13, 10, (byte) 0xFF};
        save(FIRST, new BookFiles(Map.of("review.dslr", bytes, "common.dsl", new byte[0])));

        var files = editions().files(1).orElseThrow().byName();

        assertThat(files).containsOnlyKeys("common.dsl", "review.dslr");
        assertThat(files.get("review.dslr")).containsExactly(bytes);
        assertThat(files.get("common.dsl")).isEmpty();
        assertThat(editions().files(2)).isEmpty();
    }

    @Test
    void the_version_grows_with_each_edition_and_each_withdrawal() {
        save(FIRST, files("一"));
        long first = editions().version();
        save(SECOND, files("二"));
        long second = editions().version();
        withdraw(2);

        assertThat(first).isPositive();
        assertThat(second).isGreaterThan(first);
        assertThat(editions().version()).isGreaterThan(second);
    }

    @Test
    void nothing_but_its_withdrawal_changes_in_an_edition() {
        save(FIRST, files("一"));
        save(SECOND, files("二"));
        withdraw(2);

        assertThat(editions().all()).containsExactly(FIRST, SECOND.withdrawn(WITHDRAWN));
        assertThat(editions().files(2)).isPresent();
    }

    @Test
    void of_two_who_publish_at_the_same_time_the_second_is_refused() {
        save(FIRST, files("一"));

        assertThatThrownBy(() -> save(FIRST, files("另一"))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    editions().save(SECOND, files("二"));
                    editions().save(SECOND, files("又一"));
                    return SECOND;
                }))
                .isInstanceOf(StaleVersion.class);

        assertThat(editions().all()).containsExactly(FIRST);
        assertThat(editions().files(1).orElseThrow().differing(files("一"))).isEmpty();
    }

    @Test
    void an_edition_is_withdrawn_once() {
        save(FIRST, files("一"));
        save(SECOND, files("二"));
        withdraw(2);

        assertThatThrownBy(() -> withdraw(2)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> withdraw(3)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void an_edition_of_a_failed_unit_counts_for_nothing() {
        save(FIRST, files("一"));
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    editions().save(SECOND, files("二"));
                    editions().version();
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(editions().all()).containsExactly(FIRST);
        assertThat(editions().files(2)).isEmpty();
        long before = editions().version();
        save(SECOND, files("二"));
        assertThat(editions().version()).isGreaterThan(before);
        assertThat(editions().all()).containsExactly(FIRST, SECOND);
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work() {
        assertThatThrownBy(() -> editions().save(FIRST, files("一"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> editions().withdraw(1, WITHDRAWN)).isInstanceOf(IllegalStateException.class);
    }

    private static BookFiles files(String text) {
        return new BookFiles(Map.of("review.dslr", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void save(PublishedEdition edition, BookFiles files) {
        transactions().inOne(() -> {
            editions().save(edition, files);
            return edition;
        });
    }

    private void withdraw(int number) {
        transactions().inOne(() -> {
            editions().withdraw(number, WITHDRAWN);
            return number;
        });
    }
}
