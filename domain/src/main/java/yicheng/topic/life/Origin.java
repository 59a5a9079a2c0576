package yicheng.topic.life;

import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Person;

/**
 * Where a topic comes from.
 *
 * @param author who began the draft
 * @param copiedFrom the topic the draft began as a copy of
 */
public record Origin(Department.Id department, Person.Id author, Optional<Topic.Id> copiedFrom) {

    Origin in(Department.Id other) {
        return new Origin(other, author, copiedFrom);
    }

    Origin from(Topic.Id other) {
        return new Origin(department, author, Optional.of(other));
    }
}
