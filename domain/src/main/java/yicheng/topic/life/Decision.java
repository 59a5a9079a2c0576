package yicheng.topic.life;

import java.time.Instant;
import java.util.Optional;
import yicheng.people.Person;

/**
 * What was decided about a topic, in the order of time.
 *
 * @param reason in the words of the one who decided; blank where none was needed
 * @param lender whose right it was where the one who decided was his delegate
 */
public record Decision(Act act, Person.Id by, Optional<Person.Id> lender, Instant at, String reason, int round) {}
