package yicheng.meeting.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DeadlineRoll;
import yicheng.calendar.Due;
import yicheng.calendar.WorkingDays;
import yicheng.meeting.Step;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.Terms;

/** When each step is due before a meeting: as worded, and as the chosen mode makes it possible. */
record StepLimits(Terms said, WorkingDays workingDays) {

    List<Deadline> before(LocalDate nominal, LocalDateTime start) {
        return Arrays.stream(Step.values())
                .flatMap(step -> before(nominal, start, step).stream())
                .toList();
    }

    Optional<Deadline> before(LocalDate nominal, LocalDateTime start, Step step) {
        var roll = said.the(Term.Deadlines.class).roll();
        return said.wording(step).map(wording -> {
            var literal = wording.limit().due(nominal, start, workingDays, roll);
            var override = said.inMode(step);
            var due = override.map(limit -> overriding(limit, literal, nominal, start, roll));
            return Deadline.of(step, literal, wording, due, override);
        });
    }

    private Due overriding(Term.Limit limit, Due literal, LocalDate nominal, LocalDateTime start, DeadlineRoll roll) {
        var due = limit.limit().due(nominal, start, workingDays, roll);
        return limit.notLaterThan() ? literal.earlierOf(due) : due;
    }
}
