package yicheng.web.pages.review;

import java.math.BigDecimal;
import java.util.Optional;

/** How computed percentages are written: {@code 80.0%}, {@code +20.0%}, and a dash where there is no base. */
public final class Rates {

    private static final String NONE = "—";

    private Rates() {}

    public static String share(Optional<BigDecimal> percent) {
        return percent.map(value -> value.toPlainString() + "%").orElse(NONE);
    }

    public static String change(Optional<BigDecimal> percent) {
        return percent.map(value -> (value.signum() > 0 ? "+" : "") + value.toPlainString() + "%")
                .orElse(NONE);
    }
}
