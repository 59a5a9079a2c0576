package yicheng.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.TestOffice;
import yicheng.journal.StaleVersion;
import yicheng.policy.Answer;
import yicheng.rulebook.BookStory;

class SetValuesTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void a_value_changes_inside_its_sentence_and_nothing_else_does() {
        var draft = story.draft(SmallBook.shipped());

        var changed = done(set(draft, SmallBook.SUM_COLUMN, "50"));

        var before = new String(draft.draft().files().byName().get("review.dslr"), StandardCharsets.UTF_8);
        var after = new String(changed.draft().files().byName().get("review.dslr"), StandardCharsets.UTF_8);
        assertThat(after).isEqualTo(before.replace("达到 30 万元", "达到 50 万元"));
        assertThat(changed.draft().changes()).containsOnlyKeys("review.dslr");
    }

    @Test
    void a_value_that_does_not_fit_is_refused_with_its_sentence_and_what_would_fit() {
        var draft = story.draft(SmallBook.shipped());

        assertThat(refusal(set(draft, SmallBook.SUM_COLUMN, "五十"))).contains("金额达到 30 万元", "五十", "请填数字");
        assertThat(refusal(set(draft, SmallBook.SUM_COLUMN, "-1"))).contains("-1");
        assertThat(refusal(set(draft, SmallBook.SUM_COLUMN, "0"))).contains("“0”", "删去这条规则");
        assertThat(refusal(set(draft, SmallBook.SUM_COLUMN, "1); System.exit(0")))
                .contains("请填数字");
    }

    @Test
    void a_place_that_is_gone_says_so() {
        var draft = story.draft(SmallBook.shipped());

        assertThat(refusal(set(draft, 3, "50"))).contains("第 5 行第 3 列", "刷新");
    }

    @Test
    void what_another_one_saved_meanwhile_is_not_overwritten() {
        var draft = story.draft(SmallBook.shipped());
        done(set(draft, SmallBook.SUM_COLUMN, "40"));

        assertThatThrownBy(() -> set(draft, SmallBook.SUM_COLUMN, "50")).isInstanceOf(StaleVersion.class);

        assertThat(story.desk()
                        .bench()
                        .gaps(story.now(draft).draft().files())
                        .get(0)
                        .value())
                .isEqualTo("40");
    }

    @Test
    void it_makes_who_fills_in_the_form_an_author() {
        var draft = story.draft(SmallBook.shipped());
        var change = new SetValues.Change("review.dslr", SmallBook.SUM_LINE, SmallBook.SUM_COLUMN, "50");
        var command = new SetValues.Command(BookStory.id(draft), draft.version(), List.of(change));

        var changed = done(story.desk().setValues().handle(story.as(CLERK), command));

        assertThat(changed.draft().authors()).containsExactly(RULE_ADMINISTRATOR, CLERK);
    }

    private Answer<Drafts.Kept> set(Drafts.Kept seen, int column, String value) {
        var change = new SetValues.Change("review.dslr", SmallBook.SUM_LINE, column, value);
        var command = new SetValues.Command(BookStory.id(seen), seen.version(), List.of(change));
        return story.desk().setValues().handle(story.as(RULE_ADMINISTRATOR), command);
    }
}
