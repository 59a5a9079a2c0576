package yicheng.rulebook.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.InMemoryRuleBook;
import yicheng.TestOffice;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverStage;
import yicheng.attendance.observer.ObserverText;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.FiveDepartments;
import yicheng.topic.life.Topic;

/** Proposals of observers are judged again under a draft. */
class ObserverReplayTest {

    private final InMemoryRuleBook base = (InMemoryRuleBook) TestOffice.office().ruleBook();

    @Test
    void under_the_same_rules_nothing_changes() {
        assertThat(new ObserverReplay(base, base).of(expert())).isEmpty();
    }

    @Test
    void a_draft_that_takes_no_experts_shows_the_expert_it_would_refuse() {
        var difference =
                new ObserverReplay(base, DraftThatRefuses.on(base, ObserverReplayTest::isExpert, "不请专家")).of(expert());

        assertThat(difference).hasValueSatisfying(found -> {
            assertThat(found.what()).isEqualTo(Difference.What.OBSERVER);
            assertThat(found.subject()).isEqualTo("observer/o1");
            assertThat(found.from().zh()).isEqualTo("受理");
            assertThat(found.to().zh()).isEqualTo("不予受理");
            assertThat(found.decisive()).isTrue();
        });
    }

    private static boolean isExpert(Object facts) {
        return facts instanceof ObserverFacts one && one.kind() == ObserverKind.EXPERT;
    }

    private Observer expert() {
        var facts = new ObserverFacts(
                Kind.WEEKLY, ObserverKind.EXPERT, true, true, false, false, false, false, "说明方案", true, false);
        return new Observer(
                new Observer.Id("o1"),
                MeetingRef.parse("weekly:2026-11-30").orElseThrow(),
                Optional.of(new Topic.Id("t1")),
                Optional.of(FiveDepartments.FIRST),
                ObserverKind.EXPERT,
                new Observer.Who(Optional.empty(), "张远", "市设计院", "高级工程师", "021-55550100"),
                "说明方案",
                ObserverStage.PROPOSED,
                List.of(),
                new Observer.Judged(base.edition(), ObserverText.of(facts), List.of()));
    }
}
