package yicheng.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProposalTextTest {

    @Test
    void what_is_written_reads_back_the_same() {
        var proposal = aTopic().spending("30.5万元")
                .with(TopicField.MATTERS, "是否更换；更换型号")
                .with(TopicField.DEPARTMENTS, "财务部、综合部")
                .with(TopicField.INDICATORS, "检测量|120|96|件|80||业务台账|2026-11-20；合格率|100|99.5")
                .with(TopicField.INVOLVES_PERSONNEL, "是")
                .with(TopicField.WITHIN_LEVEL, "否")
                .with(TopicField.STATE, "既往")
                .with(TopicField.SUBMITTED_AT, "2026-11-24 10:00:30")
                .proposal();

        var read = ProposalText.read(ProposalText.written(proposal));

        assertThat(read.proposal()).contains(proposal);
    }

    @Test
    void an_item_keeps_the_separators_that_stand_in_it() {
        var values = aTopic().values();
        var one = new TreeMap<>(values);
        one.put(TopicField.MATTERS, "是否更换；何时更换\n由谁更换");

        assertThat(ProposalText.read(one).proposal().orElseThrow().matters()).containsExactly("是否更换；何时更换", "由谁更换");
    }
}
