package yicheng.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.people.Person;
import yicheng.policy.BookFiles;

/** What every keeper of drafts does. */
public abstract class DraftsContract {

    private static final Instant AT = Instant.parse("2026-11-22T02:30:00.123456789Z");
    private static final Person.Id LI = new Person.Id("li");
    private static final BookFiles FILES = files(Map.of("review.dslr", "一", "common.dsl", "词"));
    private static final BookDraft BEGUN = BookDraft.begun(new BookDraft.Id("d1"), "调整“标准”", 3, FILES, LI);

    /** Nothing kept yet. */
    protected abstract Drafts drafts();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_draft_that_was_never_kept_is_not_there() {
        assertThat(drafts().find(BEGUN.id())).isEmpty();
        assertThat(drafts().open()).isEmpty();
    }

    @Test
    void everything_a_draft_holds_comes_back() {
        var change = new BookDraft.LastChange(1, Optional.of(new Person.Id("sun")), AT);
        var handedOver = new HandedOver(LI, AT, "新标准", "f".repeat(64), Optional.of(LocalDateTime.of(2027, 1, 1, 0, 0)));
        var draft = BEGUN.saying(FILES.with("review.dslr", bytes("二")), change).handedOver(handedOver);

        save(draft, AT, 0);

        assertIs(draft, 1);
    }

    @Test
    void what_a_reviewer_wants_changed_comes_back() {
        var draft = BEGUN.returned(new Returned(new Person.Id("zhou"), AT, "请写明依据“第三条”\n另附测算"));

        save(draft, AT, 0);

        assertIs(draft, 1);
    }

    @Test
    void a_draft_that_follows_a_folder_has_no_author() {
        var draft = BookDraft.following(new BookDraft.Id("d2"), "规则库", 1, FILES);

        save(draft, AT, 0);

        assertIs(draft, 1);
    }

    @Test
    void files_are_changed_added_and_taken_away() {
        save(BEGUN, AT, 0);
        var change = new BookDraft.LastChange(2, Optional.of(LI), AT);
        var next = BEGUN.saying(
                FILES.without("common.dsl").with("review.dslr", bytes("二")).with("review.dsl", new byte[] {0, 13, 10, -1
                }),
                change);

        save(next, AT.plusSeconds(1), 1);

        assertIs(next, 2);
        assertThat(drafts().find(BEGUN.id()).orElseThrow().changed()).isEqualTo(AT.plusSeconds(1));
    }

    @Test
    void open_drafts_are_listed_the_last_changed_first() {
        save(BEGUN, AT, 0);
        save(named("d3"), AT.plusSeconds(5), 0);
        save(named("d2"), AT.plusSeconds(5), 0);
        save(named("d4").ended(BookDraft.State.DISCARDED), AT, 0);
        save(named("d5").ended(BookDraft.State.PUBLISHED), AT, 0);

        assertThat(drafts().open())
                .extracting(kept -> kept.draft().id().value())
                .containsExactly("d3", "d2", "d1");
        assertThat(drafts().open())
                .allSatisfy(kept ->
                        assertThat(kept.draft().files().differing(FILES)).isEmpty());
    }

    @Test
    void a_draft_that_ended_is_still_found() {
        save(BEGUN, AT, 0);
        save(BEGUN.ended(BookDraft.State.PUBLISHED), AT, 1);

        assertThat(drafts().open()).isEmpty();
        assertIs(BEGUN.ended(BookDraft.State.PUBLISHED), 2);
    }

    @Test
    void of_two_who_change_the_same_draft_the_second_is_refused() {
        save(BEGUN, AT, 0);
        save(BEGUN.claimedBy(new Person.Id("sun")), AT, 1);

        assertThatThrownBy(() -> save(BEGUN.saying(FILES.without("common.dsl"), change(2)), AT, 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("rules-draft/d1 is no longer at version 1");
        assertThatThrownBy(() -> save(BEGUN, AT, 0)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> save(named("d9"), AT, 4)).isInstanceOf(StaleVersion.class);

        assertIs(BEGUN.claimedBy(new Person.Id("sun")), 2);
        assertThat(drafts().open()).hasSize(1);
    }

    @Test
    void what_a_failed_unit_did_to_a_draft_counts_for_nothing() {
        save(BEGUN, AT, 0);

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    drafts().save(BEGUN.saying(FILES.without("common.dsl"), change(2)), AT, 1);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertIs(BEGUN, 1);
    }

    @Test
    void within_a_unit_a_draft_is_found_as_the_unit_left_it() {
        transactions().inOne(() -> {
            drafts().save(BEGUN, AT, 0);
            var next = BEGUN.saying(FILES.with("review.dslr", bytes("二")), change(2));
            drafts().save(next, AT, 1);
            assertIs(next, 2);
            return next;
        });
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work() {
        assertThatThrownBy(() -> drafts().save(BEGUN, AT, 0)).isInstanceOf(IllegalStateException.class);
    }

    private static BookDraft.LastChange change(long version) {
        return new BookDraft.LastChange(version, Optional.of(LI), AT);
    }

    private static BookDraft named(String id) {
        return BookDraft.begun(new BookDraft.Id(id), "草稿", 1, FILES, LI);
    }

    private static BookFiles files(Map<String, String> texts) {
        var files = new BookFiles(Map.of());
        for (var text : texts.entrySet()) {
            files = files.with(text.getKey(), bytes(text.getValue()));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Files are arrays, which are not equal where their bytes are. */
    private void assertIs(BookDraft draft, long version) {
        var kept = drafts().find(draft.id()).orElseThrow();
        assertThat(kept.version()).isEqualTo(version);
        assertThat(kept.draft())
                .usingRecursiveComparison()
                .ignoringFields("files")
                .isEqualTo(draft);
        assertThat(kept.draft().files().differing(draft.files())).isEmpty();
    }

    private void save(BookDraft draft, Instant at, long basedOn) {
        transactions().inOne(() -> drafts().save(draft, at, basedOn));
    }
}
