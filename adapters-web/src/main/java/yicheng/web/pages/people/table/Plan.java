package yicheng.web.pages.people.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.people.Organisation;
import yicheng.people.change.Change;
import yicheng.people.change.NewIds;
import yicheng.policy.Text;
import yicheng.web.sheets.table.Days;
import yicheng.web.sheets.table.Line;

/** What the lines of a table change in an organisation: departments first, then people, posts and portfolios. */
final class Plan {

    /** What is wrong with a line before the organisation is asked. */
    record Fault(int row, Text text) {}

    private final List<Planned> planned = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Plan() {}

    static Plan of(List<Line> lines, Organisation organisation, NewIds ids, LocalDate today) {
        var plan = new Plan();
        var departments = new DepartmentLines(plan, organisation, ids, today);
        lines.forEach(departments::department);
        lines.forEach(departments::room);
        var people = new PersonLines(plan, departments, organisation, ids, today);
        lines.forEach(people::person);
        lines.forEach(people::portfolio);
        plan.planned.sort(Comparator.comparing(Planned::step));
        return plan;
    }

    /** In the order in which they are to be applied. */
    List<Planned> planned() {
        return List.copyOf(planned);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void change(Line line, int step, Change change, String zh, String en) {
        planned.add(new Planned(line.row(), step, change, Text.of(zh, en)));
    }

    void wrong(Line line, String zh, String en) {
        faults.add(new Fault(line.row(), Text.of(zh, en)));
    }

    /** Empty where nothing stands; said to be wrong where it is no number. */
    Optional<Integer> number(Line line, String column, String zh) {
        var typed = line.value(column);
        if (typed.isEmpty() || typed.matches("\\d{1,5}")) {
            return Optional.of(typed).filter(said -> !said.isEmpty()).map(Integer::valueOf);
        }
        wrong(line, "%s“%s”应是数字，如 1".formatted(zh, typed), "%s \"%s\" is no number".formatted(column, typed));
        return Optional.empty();
    }

    /** Empty where nothing stands; said to be wrong where it is no day. */
    Optional<LocalDate> day(Line line, String column, String zh) {
        var typed = line.value(column);
        var day = Days.read(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            wrong(line, zh + "：" + Days.unread(typed).zh(), Days.unread(typed).en());
        }
        return day;
    }
}
