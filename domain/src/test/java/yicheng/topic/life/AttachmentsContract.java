package yicheng.topic.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.HANDLER;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;

/** What every keeper of files does. */
public abstract class AttachmentsContract {

    private static final Topic.Id TOPIC = new Topic.Id("t1");

    /** Nothing kept yet. */
    protected abstract Attachments attachments();

    /** Of the same installation. */
    protected abstract Topics topics();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @BeforeEach
    void keep_topics() {
        transactions().inOne(() -> topics().save(AKeptTopic.draft("t1"), AT, 0));
        transactions().inOne(() -> topics().save(AKeptTopic.draft("t2"), AT, 0));
    }

    @Test
    void a_file_comes_back_byte_by_byte() {
        var content = new byte[300_000];
        new Random(17).nextBytes(content);
        var file = new Attachment(
                new Attachment.Id("a1"),
                TOPIC,
                "测算表 “终”.xlsx",
                "application/vnd.ms-excel",
                content.length,
                "0".repeat(64),
                HANDLER,
                AT.plusNanos(3));

        add(file, content);

        assertThat(attachments().find(file.id())).contains(file);
        assertThat(attachments().content(file.id()).orElseThrow()).isEqualTo(content);
    }

    @Test
    void the_files_of_a_topic_are_listed_as_they_came() {
        add(file("b", "t1"));
        add(file("a", "t1"));
        add(file("c", "t2"));

        assertThat(attachments().of(TOPIC)).containsExactly(file("b", "t1"), file("a", "t1"));
        assertThat(attachments().of(new Topic.Id("t3"))).isEmpty();
    }

    @Test
    void a_file_that_is_taken_away_is_gone_and_the_others_stay() {
        add(file("a", "t1"));
        add(file("b", "t1"));

        transactions().inOne(() -> {
            attachments().remove(new Attachment.Id("a"));
            return "removed";
        });

        assertThat(attachments().of(TOPIC)).containsExactly(file("b", "t1"));
        assertThat(attachments().find(new Attachment.Id("a"))).isEmpty();
        assertThat(attachments().content(new Attachment.Id("a"))).isEmpty();
    }

    @Test
    void a_draft_that_is_discarded_takes_its_files_along() {
        add(file("a", "t1"));
        add(file("b", "t2"));

        transactions().inOne(() -> {
            topics().discard(TOPIC, 1);
            return "discarded";
        });

        assertThat(attachments().find(new Attachment.Id("a"))).isEmpty();
        assertThat(attachments().content(new Attachment.Id("a"))).isEmpty();
        assertThat(attachments().of(new Topic.Id("t2"))).hasSize(1);
    }

    @Test
    void a_failed_unit_keeps_no_file() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    attachments().add(file("a", "t1"), new byte[] {1});
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(attachments().of(TOPIC)).isEmpty();
    }

    @Test
    void adding_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> attachments().add(file("a", "t1"), new byte[] {1}))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> attachments().remove(new Attachment.Id("a")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Attachment file(String id, String topic) {
        return new Attachment(
                new Attachment.Id(id), new Topic.Id(topic), id + ".txt", "text/plain", 2, "1".repeat(64), HANDLER, AT);
    }

    private void add(Attachment file) {
        add(file, file.id().value().getBytes(StandardCharsets.UTF_8));
    }

    private void add(Attachment file, byte[] content) {
        transactions().inOne(() -> {
            attachments().add(file, content);
            return file;
        });
    }
}
