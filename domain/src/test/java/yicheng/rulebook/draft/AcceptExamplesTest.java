package yicheng.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.DIRECTOR;
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
import yicheng.policy.BookFiles;
import yicheng.rulebook.BookStory;

class AcceptExamplesTest {

    private static final BookFiles WITH_AN_EXAMPLE =
            SmallBook.saying("review.examples.csv", "rule,expect,涉及金额,because\nreview.major-funds,触发,30万元,恰好达到标准\n");

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void after_a_number_was_raised_the_example_on_its_old_boundary_follows_and_the_draft_passes() {
        var raised = raised("50");

        var accepted = done(accept(raised));

        assertThat(text(accepted, "review.examples.csv"))
                .startsWith("rule,expect,涉及金额,because\nreview.major-funds,不触发,30万元,恰好达到标准\n");
        assertThat(story.desk().bench().check(accepted.draft().files()).passes())
                .isTrue();
    }

    @Test
    void examples_on_both_sides_of_the_new_number_come_in() {
        var accepted = done(accept(raised("50")));

        assertThat(text(accepted, "review.examples.csv"))
                .endsWith("review.major-funds,不触发,49万元,50 万元的界限\nreview.major-funds,触发,50万元,50 万元的界限\n");
    }

    @Test
    void a_number_taken_back_leaves_no_line_twice() {
        var raised = done(accept(raised("50")));
        var back = done(accept(saying(done(accept(saying(raised, "40"))), "50")));

        assertThat(text(back, "review.examples.csv").lines()).doesNotHaveDuplicates();
    }

    @Test
    void lines_are_added_as_the_file_ends_its_own() {
        var appended = FileText.appended("rule,expect\r\na,触发".getBytes(StandardCharsets.UTF_8), List.of("b,触发"));

        assertThat(new String(appended, StandardCharsets.UTF_8)).isEqualTo("rule,expect\r\na,触发\r\nb,触发\r\n");
    }

    @Test
    void a_word_in_quotes_and_a_rare_character_before_a_value_stay_whole() {
        var quoted = FileText.behind("rule,\"触发\",30万元\n".getBytes(StandardCharsets.UTF_8), 1, 6, "触发");
        var edited = FileText.edited(
                "# 一\n𠮷 达到 30 万元\n".getBytes(StandardCharsets.UTF_8), List.of(new FileText.Edit(2, 6, 2, "50")));

        assertThat(quoted).isEqualTo(1);
        assertThat(new String(edited, StandardCharsets.UTF_8)).isEqualTo("# 一\n𠮷 达到 50 万元\n");
    }

    @Test
    void the_floor_is_not_changed_this_way() {
        var raised = done(accept(raised("2000")));

        assertThat(text(raised, "floor.examples.csv")).contains(",触发,1000万元");
        assertThat(refusal(accept(raised))).contains("底线（floor.examples.csv 第 2 行）不允许", "须由主要领导本人");
        assertThat(refusal(story.publish(DIRECTOR, raised, "0"))).contains("floor.examples.csv");
    }

    @Test
    void where_all_come_out_as_expected_there_is_nothing_to_accept() {
        assertThat(refusal(accept(story.draft(WITH_AN_EXAMPLE)))).contains("没有可以这样更新的用例");
    }

    @Test
    void who_saw_other_rules_accepts_nothing_that_came_of_them_since() {
        var draft = story.draft(WITH_AN_EXAMPLE);
        var change = new SetValues.Change("review.dslr", SmallBook.SUM_LINE, SmallBook.SUM_COLUMN, "50");
        var command = new SetValues.Command(BookStory.id(draft), draft.version(), List.of(change));
        done(story.desk().setValues().handle(story.as(RULE_ADMINISTRATOR), command));

        assertThatThrownBy(() -> accept(draft)).isInstanceOf(StaleVersion.class);
    }

    private Drafts.Kept raised(String sum) {
        return saying(story.draft(WITH_AN_EXAMPLE), sum);
    }

    private Drafts.Kept saying(Drafts.Kept draft, String sum) {
        var change = new SetValues.Change("review.dslr", SmallBook.SUM_LINE, SmallBook.SUM_COLUMN, sum);
        var command = new SetValues.Command(BookStory.id(draft), draft.version(), List.of(change));
        return done(story.desk().setValues().handle(story.as(RULE_ADMINISTRATOR), command));
    }

    private Answer<Drafts.Kept> accept(Drafts.Kept draft) {
        var command = new AcceptExamples.Command(BookStory.id(draft), draft.version(), List.of());
        return story.desk().acceptExamples().handle(story.as(RULE_ADMINISTRATOR), command);
    }

    private static String text(Drafts.Kept kept, String file) {
        return new String(kept.draft().files().byName().get(file), StandardCharsets.UTF_8);
    }
}
