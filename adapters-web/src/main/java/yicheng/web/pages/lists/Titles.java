package yicheng.web.pages.lists;

import java.util.HashMap;
import java.util.Map;
import yicheng.Office;
import yicheng.people.rights.Actor;
import yicheng.topic.life.Topic;

/** Titles of topics that others refer to, each looked up once. */
final class Titles {

    private final Office office;
    private final Actor actor;
    private final Map<Topic.Id, String> known = new HashMap<>();

    Titles(Office office, Actor actor) {
        this.office = office;
        this.actor = actor;
    }

    String of(Topic.Id id) {
        return known.computeIfAbsent(
                id,
                asked -> office.readTopics()
                        .one(actor, asked)
                        .fold(kept -> kept.topic().title(), refused -> "—"));
    }
}
