package yicheng.meeting.arrangement;

import java.time.Instant;
import yicheng.people.Person;

/** What the office wants to make of a meeting, until the principal leader decides. */
public record Proposed(Arrangement arrangement, String reason, Person.Id by, Instant at) {}
