package yicheng.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A department.
 *
 * @param order its place wherever departments are listed, seated or heard (2.dept.order*), 1 first
 * @param dissolved the first day it no longer exists
 */
public record Department(Id id, String name, int order, Optional<LocalDate> dissolved) {

    public record Id(String value) {
        public Id {
            if (value.isBlank()) {
                throw new IllegalArgumentException("department id must not be blank");
            }
        }
    }

    public Department {
        if (name.isBlank() || order < 1) {
            throw new IllegalArgumentException(
                    "department (%s, order %d) needs a name and an order".formatted(name, order));
        }
    }

    public boolean existsOn(LocalDate day) {
        return dissolved.map(day::isBefore).orElse(true);
    }

    public Department renamed(String to) {
        return new Department(id, to, order, dissolved);
    }

    public Department movedTo(int place) {
        return new Department(id, name, place, dissolved);
    }

    public Department dissolvedOn(LocalDate day) {
        return new Department(id, name, order, Optional.of(day));
    }
}
