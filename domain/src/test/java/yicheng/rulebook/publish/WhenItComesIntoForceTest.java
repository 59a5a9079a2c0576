package yicheng.rulebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.refusal;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.rulebook.BookStory;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.topic.review.ReviewRules;

class WhenItComesIntoForceTest {

    private static final LocalDateTime NEXT_MONTH = LocalDateTime.of(2026, 12, 1, 8, 0);

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void from_a_day_to_come_the_old_rules_judge_until_then() {
        var edition = awaited();

        var before = story.topics.office.ruleBook().edition();
        story.topics.clock.moveTo(NEXT_MONTH.minusSeconds(1));
        var justBefore = story.topics.office.ruleBook().edition();
        story.topics.clock.moveTo(NEXT_MONTH);

        assertThat(before.name()).isEqualTo("手写版");
        assertThat(justBefore).isEqualTo(before);
        assertThat(story.topics.office.ruleBook().edition()).isEqualTo(edition.edition());
    }

    @Test
    void a_day_that_has_passed_is_refused() {
        var draft = story.draft(BookStory.sum(50));
        var yesterday = Optional.of(TestOffice.NOW.minusDays(1));
        var report = story.replayed(draft).hash();

        assertThat(refusal(story.publish(DIRECTOR, draft, report, yesterday))).contains("已过");
    }

    @Test
    void a_day_more_than_two_years_ahead_is_refused_with_how_far_it_may_be() {
        var draft = story.draft(BookStory.sum(50));
        var never = Optional.of(LocalDateTime.of(9999, 12, 31, 0, 0));
        var report = story.replayed(draft).hash();

        assertThat(refusal(story.publish(DIRECTOR, draft, report, never))).contains("9999 年太远", "2 年");
        assertThat(done(story.publish(DIRECTOR, draft, report, Optional.of(TestOffice.NOW.plusYears(2))))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void who_withdrew_it_when_and_why_stays_with_the_edition() {
        awaited();

        done(story.desk().withdrawEdition().handle(story.as(DIRECTOR), new WithdrawEdition.Command(2, " 再议 ")));

        assertThat(story.desk().readEditions().find(2).orElseThrow().withdrawn())
                .hasValueSatisfying(withdrawal -> {
                    assertThat(withdrawal.by()).contains(DIRECTOR);
                    assertThat(withdrawal.reason()).isEqualTo("再议");
                    assertThat(withdrawal.at()).isEqualTo(story.topics.clock.instant());
                });
    }

    @Test
    void what_follows_a_withdrawn_edition_is_compared_with_the_one_before_it() {
        awaited();
        done(story.desk().withdrawEdition().handle(story.as(DIRECTOR), new WithdrawEdition.Command(2, "再议")));
        story.published(BookStory.sum(60));

        assertThat(story.desk().readEditions().before(3))
                .map(PublishedEdition::number)
                .contains(1);
        assertThat(story.desk().readEditions().before(1)).isEmpty();
    }

    @Test
    void while_one_waits_for_its_day_no_other_is_published_until_it_is_withdrawn() {
        awaited();
        var other = story.draft(BookStory.sum(60));
        var report = story.replayed(other).hash();

        var refused = story.publish(DIRECTOR, other, report);
        done(story.desk().withdrawEdition().handle(story.as(DIRECTOR), new WithdrawEdition.Command(2, "再议")));
        var published = done(story.publish(DIRECTOR, other, report));
        story.topics.clock.moveTo(NEXT_MONTH.plusDays(1));

        assertThat(refusal(refused)).contains("第2版", "撤回");
        assertThat(published.number()).isEqualTo(3);
        assertThat(story.topics.office.ruleBook().edition()).isEqualTo(published.edition());
    }

    @Test
    void what_is_in_force_is_not_withdrawn() {
        story.published(BookStory.sum(50));

        var answer = story.desk().withdrawEdition().handle(story.as(DIRECTOR), new WithdrawEdition.Command(2, "错了"));

        assertThat(refusal(answer)).contains("旧版");
    }

    @Test
    void going_back_is_publishing_an_old_edition_again() {
        story.published(BookStory.sum(50));
        var old = story.desk().readEditions().files(1).orElseThrow();
        var begun = done(story.desk()
                .beginDraft()
                .handle(story.as(RULE_ADMINISTRATOR), new BeginDraft.Command("恢复第1版", 2, Optional.of(old))));

        var back = done(story.publish(DIRECTOR, begun, story.replayed(begun).hash()));

        var first = story.desk().readEditions().find(1).orElseThrow();
        assertThat(back.number()).isEqualTo(3);
        assertThat(back.again()).hasValue(1);
        assertThat(story.topics.office.ruleBook().edition().id())
                .isEqualTo(first.edition().id());
    }

    @Test
    void who_began_with_a_book_goes_on_with_it() {
        var held = story.topics.office.ruleBook();

        story.published(BookStory.sum(50));

        assertThat(held.edition().name()).isEqualTo("手写版");
        assertThat(held.rules(ReviewRules.class)).isNotNull();
        assertThat(story.topics.office.ruleBook().edition()).isNotEqualTo(held.edition());
    }

    private PublishedEdition awaited() {
        var draft = story.draft(BookStory.sum(50));
        return done(story.publish(DIRECTOR, draft, story.replayed(draft).hash(), Optional.of(NEXT_MONTH)));
    }
}
