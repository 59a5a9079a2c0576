package yicheng.web.pages.rules.drafts;

import java.util.ArrayList;
import java.util.List;
import yicheng.policy.Text;

/** The strip 草稿 → 检查 → 用例 → 回放 → 复核 → 生效: where a draft stands. */
public record Life(List<Step> steps) {

    /** @param style {@code done}, {@code now}, {@code wrong} or {@code later} */
    public record Step(Text name, Text said, String style) {}

    private static final List<Text> NAMES = List.of(
            Text.of("草稿", "Draft"),
            Text.of("检查", "Check"),
            Text.of("用例", "Examples"),
            Text.of("回放", "Replay"),
            Text.of("复核", "Review"),
            Text.of("生效", "In force"));

    /** What is known of one step; {@code reached} it can be gone on from. */
    public record Point(boolean reached, boolean wrong, Text said) {
        static Point reached(String zh, String en) {
            return new Point(true, false, Text.of(zh, en));
        }

        static Point wrong(String zh, String en) {
            return new Point(false, true, Text.of(zh, en));
        }

        static Point open(String zh, String en) {
            return new Point(false, false, Text.of(zh, en));
        }
    }

    /** @param points as many as there are steps */
    static Life of(List<Point> points) {
        var steps = new ArrayList<Step>();
        boolean sofar = true;
        for (int at = 0; at < NAMES.size(); at++) {
            var point = points.get(at);
            var style = point.wrong() ? "wrong" : point.reached() ? "done" : sofar ? "now" : "later";
            steps.add(new Step(NAMES.get(at), point.said(), style));
            sofar = sofar && point.reached();
        }
        return new Life(List.copyOf(steps));
    }
}
