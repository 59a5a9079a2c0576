package yicheng.topic.own;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.refused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import yicheng.Office;
import yicheng.SmallBookFields;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.policy.Answer;
import yicheng.topic.TopicStory;
import yicheng.topic.act.CanonicalFacts;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.life.Topics;

class OwnFieldsOfTopicsTest {

    private final Office office = new Office(TestOffice.withBook(
            TestOffice.setUp(TestOffice.ports(TestClock.at(TopicStory.TUESDAY))), SmallBookFields.book()));

    @Test
    void a_rule_of_the_office_sees_what_the_department_filled_in() {
        var judged = done(submit(Map.of("涉密等级", "秘密"))).topic().judged().orElseThrow();

        var finding = judged.findings().get(0);
        assertThat(finding.rule().id()).isEqualTo("review.secret");
        assertThat(finding.field()).contains("own.涉密等级");
        assertThat(finding.saw()).contains("秘密");
    }

    @Test
    void the_facts_of_the_judgement_hold_it_so_that_it_can_be_judged_again() {
        var judged = done(submit(Map.of("涉密等级", "秘密"))).topic().judged().orElseThrow();

        assertThat(judged.facts()).containsEntry("own.涉密等级", "秘密");
        assertThat(CanonicalFacts.read(judged.facts()).ownIs("涉密等级", "秘密")).isTrue();
    }

    @Test
    void a_value_that_cannot_be_read_is_refused_at_its_field() {
        var finding = refused(submit(Map.of("预计人数", "很多"))).get(0);

        assertThat(finding.field()).contains("own.预计人数");
        assertThat(finding.text().zh()).isEqualTo("预计人数“很多”无法识别：请填数字，如 30.5");
    }

    @Test
    void a_field_that_the_book_dropped_hinders_nobody() {
        var topic = done(submit(Map.of("旧栏", "随便")));

        assertThat(topic.topic().form().own().of("旧栏")).isEqualTo("随便");
    }

    private Answer<Topics.Kept> submit(Map<String, String> own) {
        var form = TopicStory.form(aTopic()).filling(OwnValues.of(own));
        var head = TestOffice.actor(office, FiveDepartments.HEAD_OF_TECHNOLOGY);
        return office.intake()
                .submitTopic()
                .handle(head, new SubmitTopic.AtOnce(FiveDepartments.TECHNOLOGY, WEEKLY, form));
    }
}
