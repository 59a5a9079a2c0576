package yicheng.web.api.shape;

import java.util.Optional;
import yicheng.meeting.timetable.Move;
import yicheng.policy.Language;
import yicheng.web.api.reading.Moments;
import yicheng.web.edge.FindingJson.Coded;

/**
 * A date that becomes another one.
 *
 * @param step null for the start of the meeting itself
 * @param from null where there was none
 * @param to null where there is none any more
 */
public record MoveJson(String meeting, Optional<Coded> step, Optional<String> from, Optional<String> to) {

    public static MoveJson of(Move move, Language language, Moments moments) {
        return new MoveJson(
                move.meeting().toString(),
                move.step().map(step -> new Coded(step.code(), step.label().in(language))),
                move.from().map(moments::written),
                move.to().map(moments::written));
    }
}
