package yicheng.topic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a topic's data table (3.1.monthly.rate, 3.1.monthly.change).
 *
 * @param sameLastYear the figure of the same period last year
 * @param lastPeriod the figure of the period before
 * @param asOf the day the figures were taken (K-09, K-10)
 */
public record Indicator(
        String name,
        Optional<BigDecimal> plan,
        Optional<BigDecimal> actual,
        String unit,
        Optional<BigDecimal> sameLastYear,
        Optional<BigDecimal> lastPeriod,
        String source,
        Optional<LocalDate> asOf) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 完成率: actual in percent of plan with one decimal; empty where a figure is missing or the plan is 0. */
    public Optional<BigDecimal> rate() {
        return actual.flatMap(value -> plan.flatMap(base -> percent(value, base)));
    }

    /** 同比: change in percent against the same period last year; empty where that is missing or 0. */
    public Optional<BigDecimal> yearOnYear() {
        return actual.flatMap(value -> sameLastYear.flatMap(base -> percent(value.subtract(base), base)));
    }

    /** 环比: change in percent against the period before; empty where that is missing or 0. */
    public Optional<BigDecimal> periodOnPeriod() {
        return actual.flatMap(value -> lastPeriod.flatMap(base -> percent(value.subtract(base), base)));
    }

    public boolean missesTarget() {
        return actual.isPresent() && plan.isPresent() && actual.get().compareTo(plan.get()) < 0;
    }

    private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal base) {
        return base.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP));
    }
}
