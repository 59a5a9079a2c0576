package yicheng.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.HANDLER;
import static yicheng.topic.life.AKeptTopic.WEEKLY;

import java.util.Random;
import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;

/** What every keeper of scans does. */
public abstract class ScansContract {

    private static final TopicList.Id LIST = new TopicList.Id(WEEKLY, 2);

    /** Nothing kept yet. */
    protected abstract Scans scans();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_scan_comes_back_byte_by_byte() {
        var content = new byte[300_000];
        new Random(17).nextBytes(content);
        var scan = new Scan(
                new Scan.Id("s1"),
                LIST,
                "清单 “签字”.pdf",
                "application/pdf",
                content.length,
                "0".repeat(64),
                HANDLER,
                AT.plusNanos(3));

        add(scan, content);

        assertThat(scans().find(scan.id())).contains(scan);
        assertThat(scans().content(scan.id()).orElseThrow()).isEqualTo(content);
    }

    @Test
    void several_scans_of_one_list_are_kept_beside_each_other() {
        add(scan("s1"), new byte[] {1});
        add(scan("s2"), new byte[] {2});

        assertThat(scans().find(new Scan.Id("s1"))).contains(scan("s1"));
        assertThat(scans().content(new Scan.Id("s1")).orElseThrow()).containsExactly(1);
        assertThat(scans().content(new Scan.Id("s2")).orElseThrow()).containsExactly(2);
    }

    @Test
    void a_scan_that_was_never_added_is_not_there() {
        assertThat(scans().find(new Scan.Id("s1"))).isEmpty();
        assertThat(scans().content(new Scan.Id("s1"))).isEmpty();
    }

    @Test
    void a_failed_unit_keeps_no_scan() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    scans().add(scan("s1"), new byte[] {1});
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(scans().find(new Scan.Id("s1"))).isEmpty();
        assertThat(scans().content(new Scan.Id("s1"))).isEmpty();
    }

    @Test
    void adding_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> scans().add(scan("s1"), new byte[] {1})).isInstanceOf(IllegalStateException.class);
    }

    private static Scan scan(String id) {
        return new Scan(new Scan.Id(id), LIST, id + ".png", "image/png", 1, "1".repeat(64), HANDLER, AT);
    }

    private void add(Scan scan, byte[] content) {
        transactions().inOne(() -> {
            scans().add(scan, content);
            return scan;
        });
    }
}
