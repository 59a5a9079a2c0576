package yicheng.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalFormTest {

    @Test
    void amounts_are_read_as_people_write_them() {
        assertThat(aTopic().spending("860万元").proposal().amount()).isEqualByComparingTo("8600000");
        assertThat(aTopic().spending("８，６００，０００").proposal().amount()).isEqualByComparingTo("8600000");
        assertThat(aTopic().spending("30.5 元").proposal().amount()).isEqualByComparingTo("30.5");
        assertThat(aTopic().spending("1.2亿元").proposal().amount()).isEqualByComparingTo("120000000");
    }

    @Test
    void a_negative_amount_is_refused_with_what_to_write() {
        assertThat(faults(aTopic().spending("-1"))).containsExactly("涉及金额“-1”无法识别：请填不小于零的金额，如 8600000 或 860万元");
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused_by_its_length() {
        assertThat(faults(aTopic().titled("长".repeat(10_000)))).containsExactly("议题名称有 10000 个字，最多 200 个，请精简或改放附件");
    }

    @Test
    void every_fault_is_named_at_once() {
        var faults = faults(aTopic().with(TopicField.SUBMITTED_AT, "下周四")
                .with(TopicField.COORDINATION, "谈过")
                .with(TopicField.URGENT, "也许"));

        assertThat(faults).hasSize(3);
    }

    @Test
    void a_moment_is_read_as_people_write_it() {
        assertThat(aTopic().with(TopicField.SUBMITTED_AT, "2026年11月24日 9:05")
                        .proposal()
                        .submittedAt())
                .contains(LocalDateTime.of(2026, 11, 24, 9, 5));
        assertThat(aTopic().with(TopicField.SUBMITTED_AT, "2026/11/24 10:00")
                        .proposal()
                        .submittedAt())
                .contains(LocalDateTime.of(2026, 11, 24, 10, 0));
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThat(faults(aTopic().with(TopicField.SUBMITTED_AT, "2026-02-30"))).hasSize(1);
    }

    @Test
    void a_decision_without_a_number_is_refused() {
        assertThat(faults(aTopic().with(TopicField.PARTY_DECISION, "同意")))
                .containsExactly("党委会决定文号“同意”无法识别：请填文号，如 党委会〔2026〕31号；没有请留空");
    }

    @Test
    void an_indicator_gives_its_rates_and_a_dash_where_the_base_is_zero() {
        var indicator = aTopic().with(TopicField.INDICATORS, "检测批次|120|96|批|80|0|业务台账|2026-11-23")
                .proposal()
                .indicators()
                .get(0);

        assertThat(indicator.rate()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("80.0"));
        assertThat(indicator.yearOnYear())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("20.0"));
        assertThat(indicator.periodOnPeriod()).isEmpty();
    }

    @Test
    void a_number_that_would_take_a_million_digits_is_refused() {
        assertThat(faults(aTopic().with(TopicField.INDICATORS, "批次|1e999999|96")))
                .hasSize(1);
    }

    private static List<String> faults(ATopic topic) {
        return ProposalForm.read(topic.values()).faults().stream()
                .map(fault -> fault.text().zh())
                .toList();
    }
}
