package yicheng.rules.book.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.rules.chapter.AskedNumber;
import yicheng.rules.chapter.Variation.Varied;

/** Values around a number, as cells. */
public final class Around {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("1E4");

    private Around() {}

    /** One less, the number, one more, in the cell that holds it. */
    public static List<Varied> whole(String column, AskedNumber number, Map<String, String> row) {
        return cells(column, number, row, Integer::toString);
    }

    /** The same where the cell says it in other words. */
    static List<Varied> cells(String column, AskedNumber number, Map<String, String> row, IntFunction<String> cell) {
        return wholes(number)
                .mapToObj(value -> new Varied(column, with(row, Map.of(column, cell.apply(value)))))
                .toList();
    }

    static IntStream wholes(AskedNumber number) {
        int value = number.value().intValueExact();
        return IntStream.rangeClosed(Math.max(0, value - 1), value + 1);
    }

    /** A cent less, the amount, a cent more; nothing below zero. */
    static Stream<BigDecimal> amounts(BigDecimal yuan) {
        return Stream.of(yuan.subtract(CENT), yuan, yuan.add(CENT)).filter(amount -> amount.signum() >= 0);
    }

    /** {@code 30万元} where it is so many, {@code 299999.99元} otherwise. */
    static String money(BigDecimal yuan) {
        return yuan.signum() > 0 && yuan.remainder(TEN_THOUSAND).signum() == 0
                ? yuan.divide(TEN_THOUSAND).stripTrailingZeros().toPlainString() + "万元"
                : (yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString()) + "元";
    }

    static Map<String, String> with(Map<String, String> row, Map<String, String> cells) {
        var more = new HashMap<>(row);
        more.putAll(cells);
        return more;
    }
}
