package yicheng.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yicheng.people.Person;

/** The notices an installation keeps. Changes happen inside a unit of work. */
public interface Notices {

    /** Once for each key and person; what is there already stays as it is. */
    void add(Notice notice);

    /** The newest first, at most {@code limit}. */
    List<Notice> of(Person.Id person, int limit);

    /** What that person was told by that key; empty where he was not. */
    Optional<Notice> find(Person.Id person, String key);

    /** How many that person has not opened. */
    int unread(Person.Id person);

    /** All of that person's that were there by then. */
    void markRead(Person.Id person, Instant until, Instant at);
}
