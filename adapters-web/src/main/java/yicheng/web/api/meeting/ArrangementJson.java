package yicheng.web.api.meeting;

import java.util.Optional;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.policy.Language;
import yicheng.web.api.reading.Moments;

/**
 * What is made of a meeting.
 *
 * @param start where it is moved to; null for all others
 * @param into the one it is held with; null for all others
 * @param other the one beside which it stands; null for all others
 */
record ArrangementJson(
        String type, String text, Optional<String> start, Optional<String> into, Optional<String> other) {

    static ArrangementJson of(Arrangement arrangement, Language language, Moments moments) {
        return new ArrangementJson(
                arrangement.code(),
                arrangement.said().in(language),
                only(arrangement, Arrangement.Moved.class).map(moved -> moments.written(moved.start())),
                only(arrangement, Arrangement.Merged.class)
                        .map(merged -> merged.into().toString()),
                only(arrangement, Arrangement.Apart.class)
                        .map(apart -> apart.other().toString()));
    }

    private static <T extends Arrangement> Optional<T> only(Arrangement arrangement, Class<T> type) {
        return Optional.of(arrangement).filter(type::isInstance).map(type::cast);
    }
}
