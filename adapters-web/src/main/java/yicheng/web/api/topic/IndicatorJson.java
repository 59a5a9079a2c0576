package yicheng.web.api.topic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.topic.Indicator;
import yicheng.topic.ProposalText;
import yicheng.topic.TopicField;
import yicheng.topic.life.TopicForm;

/** A readable line of the data table with what follows from it, in percent with one decimal. */
record IndicatorJson(
        String name,
        Optional<BigDecimal> plan,
        Optional<BigDecimal> actual,
        String unit,
        Optional<BigDecimal> sameLastYear,
        Optional<BigDecimal> lastPeriod,
        String source,
        Optional<String> asOf,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> yearOnYear,
        Optional<BigDecimal> periodOnPeriod) {

    /** Lines that cannot be read are left out; they stand in the form as they were typed. */
    static List<IndicatorJson> of(TopicForm form) {
        return form.items(TopicField.INDICATORS).stream()
                .flatMap(line -> ProposalText.read(Map.of(TopicField.INDICATORS, line)).proposal().stream())
                .flatMap(read -> read.indicators().stream())
                .map(IndicatorJson::of)
                .toList();
    }

    private static IndicatorJson of(Indicator one) {
        return new IndicatorJson(
                one.name(),
                one.plan(),
                one.actual(),
                one.unit(),
                one.sameLastYear(),
                one.lastPeriod(),
                one.source(),
                one.asOf().map(LocalDate::toString),
                one.rate(),
                one.yearOnYear(),
                one.periodOnPeriod());
    }
}
