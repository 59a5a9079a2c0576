package yicheng.topic.act;

import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.topic.life.Act;
import yicheng.topic.life.Decision;
import yicheng.topic.life.Topic;

/** Writes a decision down with whoever took it, and for whom. */
public final class Deciding {

    private Deciding() {}

    public static Topic decided(Actor actor, Act act, Occasion occasion, Topic topic, String reason) {
        var lender = actor.lender(act.operation(), topic.department()).map(Person::id);
        return topic.decided(new Decision(
                act,
                actor.id(),
                lender,
                occasion.now(),
                reason.strip(),
                occasion.topic().round()));
    }
}
