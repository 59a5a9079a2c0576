package yicheng.web.pages.lists;

import yicheng.calendar.DateWords;
import yicheng.policy.Text;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Decision;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.StageStyle;
import yicheng.web.pages.work.Titles;

/** A topic for the meeting that is not on the list, and why. */
public record Beside(Topic topic, String department, Text why) {

    private static final Text NOT_DECIDED = Text.of("办公室还没有审核完", "the office has not finished its review");

    static Beside of(Topic topic, Names names, Titles titles) {
        return new Beside(topic, names.of(topic.department()), why(topic, names, titles));
    }

    public String style() {
        return StageStyle.of(topic.stage());
    }

    public String address() {
        return "/topics/" + topic.id().value();
    }

    private static Text why(Topic topic, Names names, Titles titles) {
        return switch (topic.stage()) {
            case MERGED ->
                topic.ties()
                        .lead()
                        .map(Ties.Lead::topic)
                        .map(titles::of)
                        .map(lead -> Text.of("并入“%s”".formatted(lead), "merged into “%s”".formatted(lead)))
                        .orElse(NOT_DECIDED);
            case LATE ->
                Text.of("过了提交时限，主要领导未批准紧急上会的顺延下次", "handed in too late; it rolls on unless the leader lets it in");
            case COORDINATING, SUPPLEMENTING ->
                topic.awaited().map(awaited -> awaited(awaited, names)).orElse(NOT_DECIDED);
            case RETURNED, REFERRED ->
                topic.decisions().stream()
                        .reduce((earlier, later) -> later)
                        .map(Decision::reason)
                        .filter(reason -> !reason.isBlank())
                        .map(reason -> Text.of(reason, reason))
                        .orElseGet(() -> topic.stage().label());
            default -> NOT_DECIDED;
        };
    }

    private static Text awaited(Awaited awaited, Names names) {
        var by = DateWords.brief(awaited.by());
        var leader = awaited.leader().map(names::of).map(name -> name + "牵头，").orElse("");
        return Text.of(
                "%s%s（%s 前）".formatted(leader, awaited.what(), by.zh()), awaited.what() + " (by " + by.en() + ")");
    }
}
