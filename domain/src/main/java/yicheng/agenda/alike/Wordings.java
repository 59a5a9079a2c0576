package yicheng.agenda.alike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.Wording;
import yicheng.topic.life.Topics;

/**
 * Remembers what the topics said when they were last compared: taking a text apart costs many times what comparing it does.
 * A topic that says something else by now is taken apart again; those no longer asked for are forgotten.
 */
final class Wordings {

    private volatile Map<String, Wording> last = Map.of();

    /** Of all of them, by id. */
    Map<String, Wording> of(List<Topics.Said> said) {
        var known = last;
        var now = new HashMap<String, Wording>(said.size() * 2);
        said.forEach(topic -> {
            var id = topic.id().value();
            now.put(id, wording(topic, Optional.ofNullable(known.get(id))));
        });
        last = now;
        return now;
    }

    private static Wording wording(Topics.Said topic, Optional<Wording> known) {
        return known.filter(wording -> wording.says(topic.title(), topic.matters()))
                .orElseGet(() -> new Wording(topic.title(), topic.matters()));
    }
}
