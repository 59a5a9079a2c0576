package yicheng.topic.life;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.people.Person;

/**
 * What the office waits for while a topic is with somebody else.
 *
 * @param what in the office's words: what is missing, or what is to be talked over
 * @param leader who leads the coordination; empty for a supplement
 * @param by in the office's zone
 */
public record Awaited(String what, Optional<Person.Id> leader, LocalDateTime by) {}
