package yicheng.people.change;

import java.time.Instant;
import yicheng.journal.Entry;
import yicheng.people.Person;
import yicheng.people.rights.Actor;

/** A change as the journal keeps it. */
final class ChangeEntry {

    private ChangeEntry() {}

    static Entry of(Change change, Actor actor, Instant at) {
        var entry = Entry.of(at, actor.id().value(), change.act(), change.subject(), change.content());
        return change.owner()
                .filter(owner -> !owner.equals(actor.id()))
                .map(Person.Id::value)
                .map(entry::onBehalfOf)
                .orElse(entry);
    }
}
