package yicheng.rulebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.findings;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.TestOffice;
import yicheng.people.Delegation;
import yicheng.people.FiveDepartments;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.rulebook.BookStory;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.UpdateDraft;

class PublishDraftTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void a_new_review_cites_the_new_edition_and_an_earlier_one_keeps_its_own() {
        var before = story.spending("购置检测设备", "400000").topic().judged().orElseThrow();

        var edition = story.published(BookStory.sum(50));
        var after = story.spending("购置办公家具", "400000").topic().judged().orElseThrow();

        assertThat(edition.number()).isEqualTo(2);
        assertThat(before.verdict().code()).isEqualTo("refer_party_committee");
        assertThat(before.edition().name()).isEqualTo("手写版");
        assertThat(after.verdict().code()).isNotEqualTo("refer_party_committee");
        assertThat(after.edition()).isEqualTo(edition.edition());
    }

    @Test
    void nobody_publishes_what_he_wrote_and_no_clerk_publishes() {
        var draft = story.draft(BookStory.sum(50));
        var report = story.replayed(draft).hash();

        assertThat(ground(story.publish(RULE_ADMINISTRATOR, draft, report))).isEqualTo(Ground.RIGHTS);
        assertThat(refusal(story.publish(CLERK, draft, report))).contains("主任");
    }

    @Test
    void a_deputy_publishes_what_the_director_lent_him_in_his_name() {
        var draft = story.draft(BookStory.sum(50));
        var report = story.replayed(draft).hash();
        var command = new PublishDraft.Command(BookStory.id(draft), draft.version(), report, "主任出差", Optional.empty());

        var unlent = story.publish(DEPUTY_FOR_BUSINESS, draft, report);
        var lent = done(story.desk().publishDraft().handle(deputyWithTheRight(), command));

        assertThat(ground(unlent)).isEqualTo(Ground.RIGHTS);
        assertThat(lent.approver()).contains(DEPUTY_FOR_BUSINESS);
        assertThat(lent.lender()).contains(DIRECTOR);
    }

    @Test
    void the_floor_is_changed_by_the_director_himself_and_by_no_delegate() {
        var floor = "chapter,rule,expect,涉及金额,because\nreview,review.major-funds,触发,900万元,标准不得取消\n";
        var draft = story.draft(SmallBook.saying("floor.examples.csv", floor));
        var report = story.replayed(draft).hash();
        var command = new PublishDraft.Command(BookStory.id(draft), draft.version(), report, "调整底线", Optional.empty());

        var byDelegate = story.desk().publishDraft().handle(deputyWithTheRight(), command);

        assertThat(refusal(byDelegate)).contains("底线", "主任本人");
        assertThat(done(story.publish(DIRECTOR, draft, report)).number()).isEqualTo(2);
    }

    @Test
    void faults_of_the_text_refuse_it_with_file_line_and_column_all_at_once() {
        var text = "- 金额达到 50 万元\n  不认识 甲\n不认识 乙\n";
        var draft = story.draft(SmallBook.saying("review.dslr", text));

        var answer = story.publish(DIRECTOR, draft, "0");

        assertThat(ground(answer)).isEqualTo(Ground.POLICY);
        assertThat(findings(answer)).hasSize(2);
        assertThat(refusal(answer)).contains("review.dslr 第 2 行第 3 列").contains("review.dslr 第 3 行第 1 列");
    }

    @Test
    void a_draft_that_breaks_the_floor_is_refused_with_the_example() {
        var answer = story.publish(DIRECTOR, story.draft(BookStory.sum(2000)), "0");

        assertThat(refusal(answer)).contains("floor.examples.csv 第 2 行").contains("应为“触发”，实为“不触发”");
    }

    @Test
    void without_a_replay_of_just_this_text_it_is_refused() {
        var draft = story.draft(BookStory.sum(50));
        var never = story.publish(DIRECTOR, draft, "f".repeat(64));
        var report = story.replayed(draft).hash();
        var other = new String(BookStory.sum(60).byName().get("review.dslr"), StandardCharsets.UTF_8);
        done(story.save(RULE_ADMINISTRATOR, draft, "review.dslr", other));

        assertThat(ground(never)).isEqualTo(Ground.STATE);
        assertThat(refusal(never)).contains("请先回放");
        assertThat(refusal(story.publish(DIRECTOR, draft, report))).contains("草稿又改过");
    }

    @Test
    void a_draft_from_rules_no_longer_in_force_would_undo_them_and_is_brought_up_to_date_first() {
        var late = story.draft(SmallBook.saying("review.dsl", "# 词汇\n"));
        var report = story.replayed(late).hash();
        story.published(BookStory.sum(50));

        var undoing = story.publish(DIRECTOR, late, report);
        var updated = done(update(late));
        var stale = story.publish(DIRECTOR, updated, report);
        done(story.publish(DIRECTOR, updated, story.replayed(updated).hash()));

        assertThat(refusal(undoing)).contains("退回去");
        assertThat(refusal(stale)).contains("重新回放");
        assertThat(story.desk().readEditions().files(3).orElseThrow().differing(BookStory.sum(50)))
                .containsExactly("review.dsl");
    }

    @Test
    void a_file_that_both_changed_is_for_people_to_settle() {
        var late = story.draft(BookStory.sum(60));
        story.published(BookStory.sum(50));

        assertThat(refusal(update(late))).contains("review.dslr", "另起草稿");
    }

    @Test
    void an_old_base_does_not_bring_back_a_floor_that_was_tightened_since() {
        var floor = "chapter,rule,expect,涉及金额,because\nreview,review.major-funds,触发,900万元,标准不得取消\n";
        story.published(SmallBook.saying("floor.examples.csv", floor));
        var begin = new BeginDraft.Command("旧稿", 1, Optional.empty());
        var old = done(story.desk().beginDraft().handle(story.as(RULE_ADMINISTRATOR), begin));
        var command = new PublishDraft.Command(BookStory.id(old), old.version(), "0", "主任出差", Optional.empty());

        var byDelegate = story.desk().publishDraft().handle(deputyWithTheRight(), command);

        assertThat(refusal(byDelegate)).contains("底线");
    }

    @Test
    void what_was_judged_since_the_replay_and_changes_refuses_it_with_the_topic() {
        var draft = story.draft(BookStory.sum(50));
        var report = story.replayed(draft).hash();
        story.topics.clock.moveTo(TestOffice.NOW.plusMinutes(10));
        story.spending("购置检测设备", "400000");

        var answer = story.publish(DIRECTOR, draft, report);

        assertThat(ground(answer)).isEqualTo(Ground.STATE);
        assertThat(refusal(answer)).contains("购置检测设备", "重新回放");
        assertThat(done(story.publish(DIRECTOR, draft, story.replayed(draft).hash()))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void what_was_judged_since_and_comes_out_the_same_does_not_hold_it_up() {
        var draft = story.draft(BookStory.sum(50));
        var report = story.replayed(draft).hash();
        story.topics.clock.moveTo(TestOffice.NOW.plusMinutes(10));
        story.spending("购置检测设备", "900000");

        assertThat(done(story.publish(DIRECTOR, draft, report)).number()).isEqualTo(2);
    }

    @Test
    void without_a_reason_it_is_refused() {
        var draft = story.draft(BookStory.sum(50));
        var report = story.replayed(draft).hash();
        var command = new PublishDraft.Command(BookStory.id(draft), draft.version(), report, " ", Optional.empty());

        assertThat(refusal(story.desk().publishDraft().handle(story.as(DIRECTOR), command)))
                .contains("为什么改");
    }

    @Test
    void an_endless_reason_is_refused_with_how_long_it_may_be() {
        var draft = story.draft(BookStory.sum(50));
        var command = new PublishDraft.Command(
                BookStory.id(draft), draft.version(), "0", "因".repeat(1_001), Optional.empty());

        assertThat(refusal(story.desk().publishDraft().handle(story.as(DIRECTOR), command)))
                .contains("1001 个字", "不超过 1000");
    }

    @Test
    void authors_are_named_and_the_office_hears_of_it() {
        var edition = story.published(BookStory.sum(50));

        assertThat(edition.authors()).containsExactly(RULE_ADMINISTRATOR);
        assertThat(edition.approver()).contains(DIRECTOR);
        assertThat(story.topics.office.inbox().of(story.as(CLERK)))
                .anyMatch(notice ->
                        notice.text().zh().contains("第2版") && notice.text().zh().contains("按新标准执行"));
    }

    private Answer<Drafts.Kept> update(Drafts.Kept draft) {
        var command = new UpdateDraft.Command(BookStory.id(draft), draft.version());
        return story.desk().updateDraft().handle(story.as(RULE_ADMINISTRATOR), command);
    }

    private static Actor deputyWithTheRight() {
        return Actor.of(
                FiveDepartments.organisation().person(DEPUTY_FOR_BUSINESS).orElseThrow(),
                lending(DEPUTY_FOR_BUSINESS),
                TestOffice.NOW.toLocalDate());
    }

    private static Organisation lending(Person.Id to) {
        var unit = FiveDepartments.organisation();
        var day = LocalDate.of(2026, 11, 1);
        var lent = new Delegation(Delegation.What.PUBLISH_RULES, DIRECTOR, to, day, day.plusMonths(2), "主任出差");
        return new Organisation(
                unit.name(), unit.departments(), unit.people(), unit.portfolios(), unit.rooms(), List.of(lent));
    }
}
