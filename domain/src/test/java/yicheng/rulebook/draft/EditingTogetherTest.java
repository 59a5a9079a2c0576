package yicheng.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.TestOffice;
import yicheng.journal.StaleVersion;
import yicheng.policy.Ground;
import yicheng.rulebook.BookStory;

class EditingTogetherTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void two_people_edit_two_files_and_are_both_authors() {
        var seen = story.draft(SmallBook.shipped());

        done(story.save(CLERK, seen, "review.dsl", "# 词汇\n"));
        var both = done(story.save(RULE_ADMINISTRATOR, seen, "review.examples.csv", "rule,expect,because\n"));

        assertThat(text(both, "review.dsl")).isEqualTo("# 词汇\n");
        assertThat(text(both, "review.examples.csv")).isEqualTo("rule,expect,because\n");
        assertThat(both.draft().authors()).containsExactly(RULE_ADMINISTRATOR, CLERK);
    }

    @Test
    void the_later_of_two_who_edit_one_file_overwrites_nothing() {
        var seen = story.draft(SmallBook.shipped());
        done(story.save(CLERK, seen, "review.dslr", "# 秘书的\n"));

        assertThatThrownBy(() -> story.save(RULE_ADMINISTRATOR, seen, "review.dslr", "# 管理员的\n"))
                .isInstanceOf(StaleVersion.class);

        var now = story.now(seen);
        assertThat(text(now, "review.dslr")).isEqualTo("# 秘书的\n");
        assertThat(now.draft().changes().get("review.dslr").by()).contains(CLERK);
    }

    @Test
    void a_version_that_was_never_given_out_is_as_stale_as_an_old_one() {
        var seen = story.draft(SmallBook.shipped());
        var never = new Drafts.Kept(99_999, seen.changed(), seen.draft());

        assertThatThrownBy(() -> story.save(RULE_ADMINISTRATOR, never, "review.dslr", "# 后来的\n"))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void who_saw_the_others_text_goes_on_from_it() {
        var seen = story.draft(SmallBook.shipped());
        var theirs = done(story.save(CLERK, seen, "review.dslr", "# 秘书的\n"));

        var mine = done(story.save(RULE_ADMINISTRATOR, theirs, "review.dslr", "# 秘书的\n# 管理员的\n"));

        assertThat(text(mine, "review.dslr")).endsWith("# 管理员的\n");
    }

    @Test
    void a_faulty_text_is_kept_as_it_was_typed_and_its_faults_are_told_at_their_place() {
        var seen = story.draft(SmallBook.shipped());

        var kept = done(story.save(RULE_ADMINISTRATOR, seen, "review.dslr", "规则\r\n  - 不认识 这句\r\n"));
        var checked = done(story.desk().checkDraft().handle(story.as(RULE_ADMINISTRATOR), BookStory.id(kept)));

        assertThat(text(kept, "review.dslr")).isEqualTo("规则\r\n  - 不认识 这句\r\n");
        assertThat(checked.check().faults()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(5);
        });
    }

    @Test
    void marks_while_somebody_types_keep_nothing() {
        var draft = story.draft(SmallBook.shipped());

        var tried = done(story.desk()
                .checkDraft()
                .trying(
                        story.as(RULE_ADMINISTRATOR),
                        BookStory.id(draft),
                        "review.dslr",
                        "不认识".getBytes(StandardCharsets.UTF_8)));

        assertThat(tried.check().passes()).isFalse();
        assertThat(story.now(draft)).isEqualTo(draft);
    }

    @Test
    void a_head_of_department_drafts_no_rules_and_is_told_who_does() {
        var command = new BeginDraft.Command("改标准", 1, Optional.empty());

        var answer = story.desk().beginDraft().handle(story.as(HEAD_OF_FIRST), command);

        assertThat(ground(answer)).isEqualTo(Ground.RIGHTS);
        assertThat(refusal(answer)).contains("规则管理员");
    }

    @Test
    void a_draft_without_a_title_or_with_an_endless_one_is_not_begun() {
        assertThat(refusal(begun(" "))).contains("起个名称");
        assertThat(refusal(begun("长".repeat(81)))).contains("81 个字");
    }

    @Test
    void a_file_of_no_chapter_or_in_another_encoding_is_not_kept() {
        var draft = story.draft(SmallBook.shipped());
        var gbk = Optional.of("栏目,类型\n".getBytes(java.nio.charset.Charset.forName("GBK")));
        var command = new SaveFile.Command(BookStory.id(draft), draft.version(), "fields.csv", gbk);

        assertThat(refusal(story.save(CLERK, draft, "nosuch.dslr", "# 新的一章"))).contains("没有“nosuch”这一章");
        assertThat(refusal(story.desk().saveFile().handle(story.as(CLERK), command)))
                .contains("fields.csv 不是 UTF-8");
        assertThat(story.now(draft).draft().changes()).isEmpty();
    }

    @Test
    void a_file_of_another_name_is_not_taken() {
        var draft = story.draft(SmallBook.shipped());

        assertThat(refusal(story.save(CLERK, draft, "../review.dslr", ""))).contains("../review.dslr");
        assertThat(refusal(story.save(CLERK, draft, "evil.java", ""))).contains("evil.java");
    }

    @Test
    void what_was_discarded_or_published_stays_as_it_is() {
        var draft = story.draft(BookStory.sum(50));
        done(story.publish(DIRECTOR, draft, story.replayed(draft).hash()));

        var answer = story.save(CLERK, story.now(draft), "review.dslr", "晚了");

        assertThat(ground(answer)).isEqualTo(Ground.STATE);
        assertThat(refusal(answer)).contains("已经发布");
    }

    private yicheng.policy.Answer<Drafts.Kept> begun(String title) {
        return story.desk()
                .beginDraft()
                .handle(story.as(RULE_ADMINISTRATOR), new BeginDraft.Command(title, 1, Optional.empty()));
    }

    private static String text(Drafts.Kept kept, String file) {
        return new String(kept.draft().files().byName().get(file), StandardCharsets.UTF_8);
    }
}
