package yicheng.web.pages.work;

import java.util.HashMap;
import java.util.Map;
import yicheng.Office;
import yicheng.people.rights.Actor;
import yicheng.topic.life.Topic;

/** Titles of topics that others refer to, each looked up once; a dash for one that this person may not see. */
public final class Titles {

    private final Office office;
    private final Actor actor;
    private final Map<Topic.Id, String> known = new HashMap<>();

    public Titles(Office office, Actor actor) {
        this.office = office;
        this.actor = actor;
    }

    public String of(Topic.Id id) {
        return known.computeIfAbsent(
                id,
                asked -> office.readTopics()
                        .one(actor, asked)
                        .fold(kept -> kept.topic().title(), refused -> "—"));
    }
}
