package yicheng.rulebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.SmallBookFields;
import yicheng.TestOffice;
import yicheng.policy.BookFiles;
import yicheng.rulebook.BookStory;

/** Own fields belong to the book, so two editions differ in them too. */
class OwnFieldsDifferTest {

    private static final BookFiles WITH_FIELDS = SmallBook.saying(SmallBookFields.FILE, SmallBookFields.CSV);

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void fields_that_are_added_and_fields_that_are_gone_are_told() {
        story.published(WITH_FIELDS);
        story.published(SmallBook.shipped());

        var added = between(1, 2);
        var gone = between(2, 3);

        assertThat(added.rules()).isEmpty();
        assertThat(added.fields())
                .extracting(change -> change.how() + " " + change.shown().name())
                .containsExactly("ADDED 涉密等级", "ADDED 预计人数");
        assertThat(gone.fields())
                .extracting(change -> change.how() + " " + change.shown().name())
                .containsExactly("REMOVED 涉密等级", "REMOVED 预计人数");
    }

    @Test
    void a_field_that_is_asked_for_otherwise_is_told_as_it_was_and_as_it_is() {
        story.published(WITH_FIELDS);
        story.published(SmallBook.saying(SmallBookFields.FILE, SmallBookFields.CSV.replace("公开、内部、秘密", "公开、秘密")));

        assertThat(between(2, 3).fields()).singleElement().satisfies(change -> {
            assertThat(change.how()).isEqualTo(BookDiff.How.CHANGED);
            assertThat(change.before().orElseThrow().options()).containsExactly("公开", "内部", "秘密");
            assertThat(change.after().orElseThrow().options()).containsExactly("公开", "秘密");
        });
    }

    @Test
    void the_same_fields_make_no_difference() {
        story.published(WITH_FIELDS);
        story.published(WITH_FIELDS.with("review.dsl", new byte[] {'#', '\n'}));

        assertThat(between(2, 3).isEmpty()).isTrue();
    }

    private BookDiff between(int earlier, int later) {
        return story.desk().readEditions().between(earlier, later).orElseThrow();
    }
}
