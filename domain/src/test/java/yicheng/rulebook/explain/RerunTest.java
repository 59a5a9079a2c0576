package yicheng.rulebook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.ground;

import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.policy.Ground;
import yicheng.rulebook.BookStory;
import yicheng.topic.life.Topics;

class RerunTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void years_and_editions_later_its_own_edition_says_the_same_to_the_byte() {
        var topic = story.spending("购置检测设备", "400000");
        story.published(BookStory.sum(50));
        story.published(BookStory.sum(60));
        story.topics.clock.moveTo(TestOffice.NOW.plusYears(3));

        var rerun = rerun(topic);

        assertThat(rerun.isIdentical()).isTrue();
        assertThat(rerun.edition().name()).isEqualTo("手写版");
        assertThat(rerun.again()).contains("review.major-funds").contains("verdict\trefer_party_committee");
        assertThat(rerun.againHash()).isEqualTo(rerun.storedHash());
    }

    @Test
    void one_judged_by_a_later_edition_is_judged_by_that_one_again() {
        story.published(BookStory.sum(50));
        var topic = story.spending("购置检测设备", "400000");

        var rerun = rerun(topic);

        assertThat(rerun.edition().name()).isEqualTo("第2版");
        assertThat(rerun.isIdentical()).isTrue();
    }

    @Test
    void sums_with_other_topics_of_the_project_come_out_the_same() {
        story.spending("购置设备一期", "290000");
        var second = story.spending("购置设备二期", "290000");

        assertThat(rerun(second).isIdentical()).isTrue();
        assertThat(rerun(second).again()).contains("review.alike-funds");
    }

    @Test
    void who_may_not_see_the_topic_learns_nothing() {
        var topic = story.spending("购置检测设备", "400000");

        var answer = story.desk()
                .explainVerdict()
                .verdicts(story.as(HEAD_OF_FINANCE), topic.topic().id());

        assertThat(ground(answer)).isEqualTo(Ground.RIGHTS);
    }

    private ExplainVerdict.Rerun rerun(Topics.Kept topic) {
        var explain = story.desk().explainVerdict();
        var id = topic.topic().id();
        var number = done(explain.verdicts(story.as(CLERK), id)).get(0).number();
        return done(explain.rerun(story.as(CLERK), id, number)).orElseThrow();
    }
}
