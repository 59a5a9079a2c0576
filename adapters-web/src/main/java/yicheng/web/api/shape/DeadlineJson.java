package yicheng.web.api.shape;

import java.util.List;
import yicheng.meeting.timetable.Deadline;
import yicheng.policy.Language;
import yicheng.web.api.reading.Moments;
import yicheng.web.edge.FindingJson;

/**
 * What is due before a meeting, and how the moment follows from the rules.
 *
 * @param literal what the wording alone says
 */
public record DeadlineJson(
        String step,
        String name,
        String at,
        String literal,
        boolean departsFromWording,
        List<String> derivation,
        FindingJson.Rule rule,
        FindingJson.Rule wording) {

    public static DeadlineJson of(Deadline deadline, Language language, Moments moments) {
        return new DeadlineJson(
                deadline.step().code(),
                deadline.step().label().in(language),
                moments.written(deadline.at()),
                moments.written(deadline.literal().at()),
                deadline.departsFromWording(),
                deadline.due().steps().stream().map(step -> step.in(language)).toList(),
                FindingJson.Rule.of(deadline.rule(), language),
                FindingJson.Rule.of(deadline.wording(), language));
    }
}
