package yicheng.people.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What can be wrong with a change, in words. */
final class Wrong {

    private static final RuleRef RULE = new RuleRef(
            "check.organisation",
            Text.of("机构、人员和任职须前后一致", "departments, people and posts must agree with each other"),
            new Clause("0.scope.people"));

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private Wrong() {}

    static Finding field(String field, String zh, String en) {
        return Finding.returned(RULE, Optional.of(field), Text.of(zh, en));
    }

    static Finding whole(String zh, String en) {
        return Finding.returned(RULE, Optional.empty(), Text.of(zh, en));
    }

    /** The same finding, told of the change at that place of the list, 0 for the first. */
    static Finding at(int index, Finding finding) {
        var place = "changes[%d]".formatted(index);
        var field = finding.field().map(name -> place + "." + name).orElse(place);
        return new Finding(
                finding.rule(),
                finding.effect(),
                Optional.of(field),
                finding.text(),
                finding.mender(),
                finding.missing(),
                finding.saw());
    }

    static Stream<Finding> unknown(String field, Person.Id id, Organisation organisation) {
        return organisation.person(id).isPresent()
                ? Stream.empty()
                : Stream.of(field(
                        field,
                        "没有编号为 %s 的人员，请先登记".formatted(id.value()),
                        "there is no person %s; add the person first".formatted(id.value())));
    }

    static Stream<Finding> unknown(String field, Department.Id id, Organisation organisation) {
        return organisation.department(id).isPresent()
                ? Stream.empty()
                : Stream.of(field(
                        field,
                        "没有编号为 %s 的部门，请先登记".formatted(id.value()),
                        "there is no department %s; add it first".formatted(id.value())));
    }

    /** A year nobody means is a slip of the keys. */
    static Stream<Finding> day(String field, LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                ? Stream.empty()
                : Stream.of(field(
                        field,
                        "日期 %s 的年份应在 %d 至 %d 之间，请更正".formatted(day, FIRST_YEAR, LAST_YEAR),
                        "the year of %s is not between %d and %d; correct it".formatted(day, FIRST_YEAR, LAST_YEAR)));
    }

    @SafeVarargs
    static List<Finding> all(Stream<Finding>... faults) {
        var all = new ArrayList<Finding>();
        for (var each : faults) {
            each.forEach(all::add);
        }
        return List.copyOf(all);
    }
}
