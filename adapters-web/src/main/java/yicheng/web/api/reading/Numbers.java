package yicheng.web.api.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers as JSON writes them, read only where they are of human size: 1e999999 costs nothing. */
public final class Numbers {

    private static final int LONGEST = 40;
    private static final int MOST_ZEROS = 20;

    private Numbers() {}

    static Optional<BigDecimal> decimal(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(text.strip());
            return Optional.of(number).filter(small -> Math.abs((long) small.scale()) <= MOST_ZEROS);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    public static OptionalInt whole(String text, int from, int to) {
        var number = decimal(text)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(from)) >= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(to)) <= 0);
        return number.isPresent() ? OptionalInt.of(number.get().intValueExact()) : OptionalInt.empty();
    }
}
