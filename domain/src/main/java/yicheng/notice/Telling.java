package yicheng.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Predicate;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;

/** Puts a notice into the inbox of those it concerns, by what they may do on that day. */
public final class Telling {

    /**
     * What they are told.
     *
     * @param key tells it from everything else
     * @param about what it opens, as the journal names it
     */
    public record Message(String key, Text text, String about) {}

    private final Notices notices;
    private final Organisations organisations;
    private final ZoneId zone;

    public Telling(Notices notices, Organisations organisations, ZoneId zone) {
        this.notices = notices;
        this.organisations = organisations;
        this.zone = zone;
    }

    /** Inside a unit of work; nobody where the office is not set up. */
    public void all(Predicate<Actor> whom, Message message, Instant now) {
        var day = now.atZone(zone).toLocalDate();
        organisations.current().map(Organisations.Kept::organisation).stream()
                .flatMap(unit -> unit.people().stream().map(person -> Actor.of(person, unit, day)))
                .filter(whom)
                .forEach(actor -> one(actor.id(), message, now));
    }

    /** Inside a unit of work. */
    public void one(Person.Id person, Message message, Instant now) {
        notices.add(Notice.of(person, message.key(), message.text(), message.about(), now));
    }
}
