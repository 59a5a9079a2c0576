package yicheng.topic.life;

import java.time.Instant;
import yicheng.people.Person;

/** A remark of the office on a topic; departments do not see it. */
public record Note(Person.Id by, Instant at, String text) {}
