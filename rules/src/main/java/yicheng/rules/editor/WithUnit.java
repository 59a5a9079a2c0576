package yicheng.rules.editor;

import java.util.List;

/** A number with what it counts, as its sentence has it: {@code 30 万元}, {@code 60%}. */
final class WithUnit {

    /** The longer before the shorter that it begins with. */
    private static final List<String> UNITS =
            List.of("亿元", "万元", "元", "个月", "个字", "个工作日", "个", "天", "次", "%", "年", "月", "日", "小时", "分钟", "档", "页", "人");

    private WithUnit() {}

    static String of(ConditionNumbers.Found found) {
        var number = found.filled().text();
        var after = found.sentence().reading().shown().substring(found.filled().start() + number.length());
        var words = after.strip();
        return UNITS.stream()
                .filter(words::startsWith)
                .findFirst()
                .map(unit -> number + after.substring(0, after.indexOf(unit)) + unit)
                .orElse(number);
    }
}
