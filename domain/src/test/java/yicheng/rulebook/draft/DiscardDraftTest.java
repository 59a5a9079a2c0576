package yicheng.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.rulebook.BookStory;

class DiscardDraftTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void who_wrote_none_of_it_does_not_put_it_away() {
        var draft = story.draft(BookStory.sum(50));

        var answer = discard(CLERK, draft);

        assertThat(ground(answer)).isEqualTo(Ground.RIGHTS);
        assertThat(refusal(answer)).contains("调整标准", "起草人");
        assertThat(story.now(draft).draft().isOpen()).isTrue();
    }

    @Test
    void everyone_who_wrote_some_of_it_may() {
        var draft = done(story.save(CLERK, story.draft(BookStory.sum(50)), "review.dsl", "# 词汇\n"));

        assertThat(done(discard(CLERK, draft)).draft().state()).isEqualTo(BookDraft.State.DISCARDED);
    }

    @Test
    void who_may_publish_it_may_put_it_away_though_he_drafts_nothing() {
        var draft = story.draft(BookStory.sum(50));

        assertThat(done(discard(DIRECTOR, draft)).draft().isOpen()).isFalse();
    }

    @Test
    void one_that_nobody_answers_for_is_put_away_by_anybody_who_drafts() {
        var command = new FollowFolder.Command("规则目录", BookStory.sum(50));
        var followed = story.desk().followFolder().handle(command).orElseThrow();

        assertThat(ground(discard(HEAD_OF_FIRST, followed))).isEqualTo(Ground.RIGHTS);
        assertThat(done(discard(RULE_ADMINISTRATOR, followed)).draft().isOpen()).isFalse();
    }

    private Answer<Drafts.Kept> discard(Person.Id person, Drafts.Kept draft) {
        var command = new DiscardDraft.Command(BookStory.id(draft), draft.version());
        return story.desk().discardDraft().handle(story.as(person), command);
    }
}
