package yicheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small unit: two departments, three people, one room. */
public final class AnOrganisation {

    public static final Department.Id FIRST = new Department.Id("d1");
    public static final Department.Id SECOND = new Department.Id("d2");
    public static final Person.Id DIRECTOR = new Person.Id("zhao");
    public static final Person.Id DEPUTY = new Person.Id("qian");
    public static final Person.Id HEAD = new Person.Id("sun");
    public static final LocalDate SINCE = LocalDate.of(2025, 3, 1);

    private AnOrganisation() {}

    public static Organisation small() {
        return Organisation.named("某某管理局")
                .with(new Department(SECOND, "业务二部", 2, Optional.of(LocalDate.of(2027, 1, 1))))
                .with(new Department(FIRST, "业务一部", 1, Optional.empty()))
                .with(person(DIRECTOR, "赵一", PostKind.DIRECTOR, Optional.empty()))
                .with(person(DEPUTY, "钱二", PostKind.DEPUTY_DIRECTOR, Optional.empty()))
                .with(person(HEAD, "孙三", PostKind.DEPARTMENT_HEAD, Optional.of(FIRST)))
                .with(new Portfolio(DEPUTY, Set.of(FIRST, SECOND)))
                .with(new Room("三楼会议室", 24))
                .with(lentInMay());
    }

    public static Delegation lentInMay() {
        return new Delegation(
                Delegation.What.CHAIR, DIRECTOR, DEPUTY, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 29), "外出学习");
    }

    public static Person person(Person.Id id, String name, PostKind kind, Optional<Department.Id> department) {
        return new Person(id, name, List.of(new Post(kind, department, SINCE, Optional.empty())));
    }
}
