package yicheng.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A post held by a person.
 *
 * @param until the last day it is held; empty while it lasts
 */
public record Post(PostKind kind, Optional<Department.Id> department, LocalDate from, Optional<LocalDate> until) {

    public Post {
        if (kind.isOfADepartment() != department.isPresent()) {
            throw new IllegalArgumentException(
                    "post (%s) %s department".formatted(kind, kind.isOfADepartment() ? "needs a" : "has no"));
        }
        if (until.filter(day -> day.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException(
                    "post (%s) ends %s before it begins %s".formatted(kind, until.get(), from));
        }
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The same office: of the same kind, in the same department where it is of one. */
    public boolean isSameAs(Post other) {
        return kind == other.kind && department.equals(other.department);
    }

    /** Held on at least one day on which the other is. */
    public boolean meets(Post other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    private boolean endsBefore(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    public Post endedOn(LocalDate day) {
        return new Post(kind, department, from, Optional.of(day));
    }
}
