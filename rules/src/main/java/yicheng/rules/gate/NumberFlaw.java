package yicheng.rules.gate;

import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Text;
import yicheng.rules.gate.words.Variable;

/** What a number is that a gap does not take although it is one. */
final class NumberFlaw {

    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d+)(?:\\.(\\d+))?");

    private NumberFlaw() {}

    static Optional<Text> of(Variable.Kind kind, String typed) {
        var number = NUMBER.matcher(typed.strip());
        boolean whole = kind == Variable.Kind.INTEGER;
        if (!whole && kind != Variable.Kind.DECIMAL || !number.matches()) {
            return Optional.empty();
        }
        if (!number.group(1).isEmpty()) {
            return flaw("不能是负数", "it cannot be below 0");
        }
        if (whole && number.group(3) != null) {
            return flaw("这里要整数（如 3），不能有小数", "a whole number like 3 is wanted here");
        }
        int most = whole ? 9 : 15;
        if (number.group(2).length() > most) {
            return flaw("最多 %d 位数".formatted(most), "it has at most %d digits".formatted(most));
        }
        return number.group(3) != null && number.group(3).length() > 4
                ? flaw("小数最多 4 位", "it has at most 4 decimals")
                : Optional.empty();
    }

    private static Optional<Text> flaw(String zh, String en) {
        return Optional.of(Text.of(zh, en));
    }
}
