package yicheng.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.TestOffice;
import yicheng.policy.BookFiles;
import yicheng.policy.Ground;
import yicheng.rulebook.BookStory;

class FollowFolderTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void a_folder_that_says_what_is_in_force_makes_no_draft() {
        assertThat(saved(SmallBook.shipped())).isEmpty();
    }

    @Test
    void a_folder_that_says_something_else_makes_one_draft_and_then_changes_it() {
        var begun = saved(BookStory.sum(50)).orElseThrow();
        var changed = saved(BookStory.sum(60)).orElseThrow();

        assertThat(changed.draft().id()).isEqualTo(begun.draft().id());
        assertThat(changed.version()).isEqualTo(2);
        assertThat(saved(BookStory.sum(60))).isEmpty();
    }

    @Test
    void it_has_no_author_and_cannot_be_published_until_somebody_claims_it() {
        var draft = saved(BookStory.sum(50)).orElseThrow();
        var report = story.replayed(draft).hash();

        var unclaimed = story.publish(DIRECTOR, draft, report);
        var claimed = done(story.desk()
                .claimDraft()
                .handle(story.as(RULE_ADMINISTRATOR), new ClaimDraft.Command(BookStory.id(draft))));

        assertThat(draft.draft().authors()).isEmpty();
        assertThat(ground(unclaimed)).isEqualTo(Ground.STATE);
        assertThat(refusal(unclaimed)).contains("认领");
        assertThat(done(story.publish(DIRECTOR, claimed, report)).authors()).containsExactly(RULE_ADMINISTRATOR);
    }

    @Test
    void what_is_saved_after_the_claim_wants_another_one() {
        var draft = saved(BookStory.sum(50)).orElseThrow();
        done(story.desk()
                .claimDraft()
                .handle(story.as(RULE_ADMINISTRATOR), new ClaimDraft.Command(BookStory.id(draft))));
        var later = saved(BookStory.sum(60)).orElseThrow();

        assertThat(later.draft().isUnclaimed()).isTrue();
        assertThat(refusal(story.publish(DIRECTOR, later, story.replayed(later).hash())))
                .contains("认领");
    }

    @Test
    void it_is_changed_in_its_folder_and_not_here() {
        var draft = saved(BookStory.sum(50)).orElseThrow();

        assertThat(refusal(story.save(RULE_ADMINISTRATOR, draft, "review.dsl", "# 网页里改的\n")))
                .contains("请在文件夹里改");
    }

    @Test
    void after_it_was_published_the_folder_begins_anew() {
        var first = saved(BookStory.sum(50)).orElseThrow();
        done(story.desk()
                .claimDraft()
                .handle(story.as(RULE_ADMINISTRATOR), new ClaimDraft.Command(BookStory.id(first))));
        done(story.publish(DIRECTOR, first, story.replayed(first).hash()));

        assertThat(saved(BookStory.sum(50))).isEmpty();
        assertThat(saved(BookStory.sum(70)).orElseThrow().draft().base()).isEqualTo(2);
    }

    private Optional<Drafts.Kept> saved(BookFiles files) {
        return story.desk().followFolder().handle(new FollowFolder.Command("规则文件夹", files));
    }
}
