package yicheng.rulebook.draft;

import java.time.Instant;
import yicheng.people.Person;

/** That a draft came back from whoever was asked to publish it, and what he wants changed. */
public record Returned(Person.Id by, Instant at, String remark) {}
