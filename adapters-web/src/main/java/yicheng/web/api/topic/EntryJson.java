package yicheng.web.api.topic;

import java.util.Optional;
import java.util.SortedMap;
import yicheng.journal.Entry;
import yicheng.journal.Recorded;
import yicheng.people.Person;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;

/** An entry of the journal, at its place in the chain. */
public record EntryJson(
        long number,
        String at,
        Named actor,
        Optional<Named> onBehalfOf,
        String act,
        String subject,
        Optional<String> edition,
        Optional<String> calendarVersion,
        SortedMap<String, String> content,
        String hash) {

    /** Writes entries with the names people have today; the journal itself holds only their ids. */
    public record Writer(Names names, Moments moments) {

        public EntryJson entry(Recorded recorded) {
            Entry entry = recorded.entry();
            return new EntryJson(
                    recorded.number(),
                    moments.written(entry.at()),
                    named(entry.actor()),
                    entry.onBehalfOf().map(this::named),
                    entry.act(),
                    entry.subject(),
                    entry.edition(),
                    entry.calendar(),
                    entry.content(),
                    recorded.hash());
        }

        private Named named(String id) {
            return names.of(new Person.Id(id));
        }
    }
}
