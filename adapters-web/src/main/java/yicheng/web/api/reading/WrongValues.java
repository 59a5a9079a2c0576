package yicheng.web.api.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import yicheng.policy.Nearest;
import yicheng.policy.Text;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/** Collects what is wrong in a request, so that all of it is said at once. */
final class WrongValues {

    private static final int MOST_SHOWN = 100;
    private static final int LONGEST_VALUE = 40;

    private final List<Problem.WrongValue> shown = new ArrayList<>();
    private int found;

    void add(String pointer, String value, Text text) {
        found++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(new Problem.WrongValue(pointer, shortened(value), text));
        }
    }

    void unknownName(String pointer, String name, Collection<String> known) {
        var nearest = Nearest.to(name, known);
        add(
                pointer,
                name,
                Text.of(
                        "不认识“%s”".formatted(shortened(name))
                                + nearest.map("，是否为“%s”？"::formatted).orElse("，可用：" + String.join("、", known)),
                        "\"%s\" is not known".formatted(shortened(name))
                                + nearest.map("; did you mean \"%s\"?"::formatted)
                                        .orElse("; known are " + String.join(", ", known))));
    }

    void saidTwice(String pointer, String name) {
        add(pointer, name, Text.of("“%s”写了两次，请只留一次".formatted(name), "\"%s\" is said twice; keep one".formatted(name)));
    }

    void wrongType(String pointer, String value, String wanted, String wantedEnglish) {
        add(
                pointer,
                value,
                Text.of(
                        "这里应为%s，收到的是 %s".formatted(wanted, shortened(value)),
                        "this should be %s but is %s".formatted(wantedEnglish, shortened(value))));
    }

    List<Problem.WrongValue> shown() {
        return List.copyOf(shown);
    }

    boolean isEmpty() {
        return found == 0;
    }

    void refuseIfAny() {
        if (found > 0) {
            throw new Refusal(Problems.wrongValues(shown, found));
        }
    }

    static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
