package yicheng.web.pages.values;

import java.util.List;
import java.util.Map;
import yicheng.policy.register.Parameters;

/** What a draft is called that somebody began by changing values: by what he changed. */
final class DraftTitle {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_VALUE = 12;

    private DraftTitle() {}

    static String of(Typed typed, Map<String, List<Blank>> inputs) {
        var first = typed.values().entrySet().stream().findFirst();
        int more = typed.values().size() - 1;
        return first.map(value -> titled(inputs.get(value.getKey()).get(0), value.getValue()) + others(more))
                .orElse("确认参数");
    }

    private static String titled(Blank blank, String value) {
        var about = Parameters.in(blank.gap())
                .map(parameter -> parameter.label().zh())
                .orElseGet(() -> shortened(blank.gap().rule().name().zh(), LONGEST_NAME));
        return "%s：%s → %s"
                .formatted(about, shortened(blank.gap().value(), LONGEST_VALUE), shortened(value, LONGEST_VALUE));
    }

    private static String others(int more) {
        return more > 0 ? " 等 %d 处".formatted(more + 1) : "";
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
