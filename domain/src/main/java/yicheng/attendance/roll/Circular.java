package yicheng.attendance.roll;

import java.time.Instant;
import java.util.List;
import yicheng.people.Person;

/** The circular on absences as it was issued (4.1.absent.circular). */
public record Circular(List<Line> lines, Person.Id issuedBy, Instant at, String remark) {

    /** What is held against somebody. */
    public enum Why {
        ABSENT,
        STATEMENT_MISSED
    }

    public record Line(String name, String title, Why why) {}

    public Circular {
        lines = List.copyOf(lines);
    }
}
