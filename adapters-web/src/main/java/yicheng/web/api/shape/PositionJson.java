package yicheng.web.api.shape;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.agenda.AlikeTopic;
import yicheng.agenda.Position;
import yicheng.policy.Language;
import yicheng.web.api.reading.Moments;
import yicheng.web.edge.FindingJson;

/**
 * The place of one topic among those that were ranked.
 *
 * @param begins the time it is planned to begin; null where only a kind of meeting was named
 */
public record PositionJson(
        int number,
        String key,
        String title,
        String why,
        List<FindingJson.Rule> because,
        List<String> advice,
        List<Alike> alike,
        Optional<ChangeJson> smallestChange,
        int beginsMinute,
        Optional<String> begins,
        int minutes,
        boolean fits) {

    /**
     * A topic that the advice speaks of.
     *
     * @param percent how alike it is
     * @param sameMeeting false for one dealt with before
     */
    public record Alike(String key, String title, int percent, boolean sameMeeting) {
        static Alike of(AlikeTopic alike) {
            var topic = alike.topic();
            return new Alike(topic.key(), topic.title(), alike.percent(), topic.sameMeeting());
        }
    }

    /** @param start of the meeting, in the office's zone */
    public static PositionJson of(
            Position position, Optional<LocalDateTime> start, Language language, Moments moments) {
        return new PositionJson(
                position.number(),
                position.candidate().key(),
                position.candidate().facts().title(),
                position.why().in(language),
                position.because().stream()
                        .map(rule -> FindingJson.Rule.of(rule, language))
                        .toList(),
                position.advice().stream()
                        .map(advice -> advice.said().in(language))
                        .toList(),
                position.advice().stream()
                        .flatMap(advice -> advice.alike().stream())
                        .map(Alike::of)
                        .toList(),
                position.smallestChange().map(change -> ChangeJson.of(change, language, moments)),
                position.begins(),
                start.map(at -> moments.written(at.plusMinutes(position.begins()))),
                position.minutes(),
                position.fits());
    }
}
