package yicheng.rulebook.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.TestOffice;
import yicheng.policy.Ground;
import yicheng.policy.RuleRef;
import yicheng.rulebook.BookStory;
import yicheng.topic.life.Topic;

class ReplayTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void each_topic_that_comes_out_otherwise_is_listed_from_to_and_by_which_rule() {
        story.spending("购置办公家具", "290000");
        var changed = story.spending("购置检测设备", "400000");
        story.spending("新建检测中心", "5000000");

        var report = story.replayed(story.draft(BookStory.sum(50)));

        assertThat(report.judged().topics()).isEqualTo(3);
        assertThat(report.changed().topics()).isEqualTo(1);
        var difference = report.listed().get(0);
        assertThat(difference.subject()).isEqualTo(Topic.subject(changed.topic().id()));
        assertThat(difference.from().zh()).isEqualTo("转党委会");
        assertThat(difference.to().zh()).startsWith("审核通过");
        assertThat(difference.silent()).extracting(RuleRef::id).containsExactly("review.major-funds");
        assertThat(difference.firing()).isEmpty();
        assertThat(difference.decisive()).isTrue();
    }

    @Test
    void counts_stand_by_department_meeting_verdict_and_rule() {
        story.spending("购置检测设备", "400000");
        story.spending("购置运输车辆", "450000");

        var report = story.replayed(story.draft(BookStory.sum(50)));

        assertThat(report.departments()).singleElement().satisfies(tally -> {
            assertThat(tally.key()).isEqualTo("yewu1");
            assertThat(tally.count()).isEqualTo(2);
        });
        assertThat(report.meetings())
                .singleElement()
                .extracting(ReplayReport.Tally::count)
                .isEqualTo(2L);
        assertThat(report.verdicts())
                .singleElement()
                .extracting(tally -> tally.name().zh())
                .asString()
                .contains("转党委会 → 审核通过");
        assertThat(report.rules()).extracting(ReplayReport.Tally::key).contains("review.major-funds");
    }

    @Test
    void a_draft_that_says_the_same_changes_nothing() {
        story.spending("购置检测设备", "400000");

        var report = story.replayed(story.draft(SmallBook.shipped()));

        assertThat(report.judged().topics()).isEqualTo(1);
        assertThat(report.changed().all()).isZero();
        assertThat(report.listed()).isEmpty();
    }

    @Test
    void the_hash_is_the_same_for_the_same_and_another_for_anything_else() {
        story.spending("购置检测设备", "400000");
        var fifty = story.draft(BookStory.sum(50));

        var first = story.replayed(fifty).hash();
        var again = story.replayed(fifty).hash();
        var sixty = story.replayed(story.draft(BookStory.sum(60))).hash();
        story.spending("购置运输车辆", "450000");
        var more = story.replayed(fifty).hash();

        assertThat(again).isEqualTo(first).hasSize(64);
        assertThat(sixty).isNotEqualTo(first);
        assertThat(more).isNotEqualTo(first);
    }

    @Test
    void however_many_change_no_more_than_a_thousand_are_listed_and_all_are_counted() {
        IntStream.range(0, 1_203).forEach(i -> story.spending("购置第" + i + "套设备", "400000"));

        var report = story.replayed(story.draft(BookStory.sum(50)));

        assertThat(report.changed().topics()).isEqualTo(1_203);
        assertThat(report.listed()).hasSize(ReplayReport.MOST_LISTED);
    }

    @Test
    void a_draft_that_does_not_pass_is_not_replayed() {
        var broken = story.draft(SmallBook.saying("review.dslr", "不认识\n"));

        var answer = story.desk().replayRuns().start(story.as(RULE_ADMINISTRATOR), BookStory.id(broken));

        assertThat(ground(answer)).isEqualTo(Ground.POLICY);
        assertThat(refusal(answer)).contains("检查");
    }

    @Test
    void who_may_not_see_drafts_starts_no_replay() {
        var draft = story.draft(BookStory.sum(50));

        var answer = story.desk().replayRuns().start(story.as(HEAD_OF_FIRST), BookStory.id(draft));

        assertThat(ground(answer)).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_run_tells_how_far_it_has_come() {
        story.spending("购置检测设备", "400000");
        var draft = story.draft(BookStory.sum(50));

        var run = story.ended(done(story.desk().replayRuns().start(story.as(RULE_ADMINISTRATOR), BookStory.id(draft))));

        assertThat(run.state()).isEqualTo(ReplayRuns.State.DONE);
        assertThat(run.progress().total()).isEqualTo(1);
        assertThat(run.progress().percent()).isEqualTo(100);
        assertThat(story.desk().replayRuns().of(BookStory.id(draft))).contains(run);
    }
}
