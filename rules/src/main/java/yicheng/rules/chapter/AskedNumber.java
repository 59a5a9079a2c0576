package yicheng.rules.chapter;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A number in a sentence, by what it is asked of.
 *
 * @param argument which of the values it is asked with; {@link #COMPARED} where a component is compared with it
 * @param value in yuan where it is an amount
 */
public record AskedNumber(Asked asked, int argument, BigDecimal value) {

    public static final int COMPARED = -1;

    private static final Map<String, BigDecimal> UNITS =
            Map.of("decimal", BigDecimal.ONE, "wan", new BigDecimal("1E4"), "yi", new BigDecimal("1E8"));
    private static final Pattern AMOUNT = Pattern.compile("(decimal|wan|yi)\\((.+)\\)");

    /** @param typed what stands in the gap; the values it is asked with say in which unit */
    public static AskedNumber of(Asked asked, int argument, String typed) {
        var amount = AMOUNT.matcher(argument == COMPARED ? typed : asked.with().get(argument));
        var value = amount.matches()
                ? new BigDecimal(amount.group(2)).multiply(UNITS.get(amount.group(1)))
                : new BigDecimal(typed);
        return new AskedNumber(asked, argument, value);
    }

    /** The same in a unit so many times smaller. */
    public AskedNumber times(int count) {
        return new AskedNumber(asked, argument, value.multiply(BigDecimal.valueOf(count)));
    }

    public boolean is(String question, int argument) {
        return asked.name().equals(question) && this.argument == argument;
    }

    /** Another of the values it is asked with. */
    public String with(int argument) {
        return asked.with().get(argument);
    }
}
