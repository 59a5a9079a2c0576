package yicheng.topic.life;

import java.time.Instant;
import java.util.Optional;
import yicheng.people.Person;
import yicheng.people.rights.Actor;

/** Requests already done, by the key their sender gave them, so that one sent twice is done once. */
public interface Repeats {

    /** What a request was, and the topic it was about. */
    record Done(String fingerprint, Topic.Id topic) {}

    Optional<Done> find(Person.Id person, String key);

    /** Inside the unit of work that does what was asked. */
    void keep(Person.Id person, Actor.RequestKey request, Topic.Id topic, Instant at);

    void forgetBefore(Instant moment);
}
