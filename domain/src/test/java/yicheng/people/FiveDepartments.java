package yicheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The unit of the scenarios: two leaders, three deputies, five departments, an office; everybody in post since 2025. */
public final class FiveDepartments {

    public static final Department.Id FIRST = new Department.Id("yewu1");
    public static final Department.Id SECOND = new Department.Id("yewu2");
    public static final Department.Id TECHNOLOGY = new Department.Id("jishu");
    public static final Department.Id GENERAL = new Department.Id("zonghe");
    public static final Department.Id FINANCE = new Department.Id("caiwu");

    public static final Person.Id SECRETARY = new Person.Id("shuji");
    public static final Person.Id DIRECTOR = new Person.Id("zhuren");
    /** In charge of the first and the second department. */
    public static final Person.Id DEPUTY_FOR_BUSINESS = new Person.Id("fu1");

    public static final Person.Id DEPUTY_FOR_TECHNOLOGY = new Person.Id("fu2");
    /** In charge of the general department and of finance. */
    public static final Person.Id DEPUTY_FOR_GENERAL = new Person.Id("fu3");

    public static final Person.Id OFFICE_HEAD = new Person.Id("bangongshi");
    public static final Person.Id CLERK = new Person.Id("mishu1");
    public static final Person.Id SECOND_CLERK = new Person.Id("mishu2");
    public static final Person.Id HEAD_OF_FIRST = new Person.Id("head1");
    public static final Person.Id HEAD_OF_SECOND = new Person.Id("head2");
    public static final Person.Id HEAD_OF_TECHNOLOGY = new Person.Id("head3");
    public static final Person.Id HEAD_OF_GENERAL = new Person.Id("head4");
    public static final Person.Id HEAD_OF_FINANCE = new Person.Id("head5");
    public static final Person.Id DEPUTY_OF_FIRST = new Person.Id("deputy1");
    public static final Person.Id DEPUTY_OF_FINANCE = new Person.Id("deputy5");
    public static final Person.Id HANDLER_IN_FIRST = new Person.Id("jingban1");
    public static final Person.Id TASK_SUPERVISOR = new Person.Id("duban");
    public static final Person.Id RULE_ADMINISTRATOR = new Person.Id("guize");
    public static final Person.Id ADMINISTRATOR = new Person.Id("admin");

    public static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    private FiveDepartments() {}

    public static Organisation organisation() {
        return new Organisation(
                "某某行政事务中心",
                List.of(
                        department(FIRST, "业务一部", 1),
                        department(SECOND, "业务二部", 2),
                        department(TECHNOLOGY, "技术部", 3),
                        department(GENERAL, "综合部", 4),
                        department(FINANCE, "财务部", 5)),
                people(),
                List.of(
                        new Portfolio(DEPUTY_FOR_BUSINESS, Set.of(FIRST, SECOND)),
                        new Portfolio(DEPUTY_FOR_TECHNOLOGY, Set.of(TECHNOLOGY)),
                        new Portfolio(DEPUTY_FOR_GENERAL, Set.of(GENERAL, FINANCE))),
                List.of(new Room("第一会议室", 24), new Room("第二会议室", 12)),
                List.of());
    }

    private static List<Person> people() {
        return List.of(
                of(SECRETARY, "陈建国", PostKind.SECRETARY),
                of(DIRECTOR, "周明远", PostKind.DIRECTOR),
                of(DEPUTY_FOR_BUSINESS, "吴思源", PostKind.DEPUTY_DIRECTOR),
                of(DEPUTY_FOR_TECHNOLOGY, "郑海涛", PostKind.DEPUTY_DIRECTOR),
                of(DEPUTY_FOR_GENERAL, "王雅琴", PostKind.DEPUTY_DIRECTOR),
                of(OFFICE_HEAD, "冯立新", PostKind.OFFICE_HEAD),
                of(CLERK, "褚晓燕", PostKind.CLERK),
                of(SECOND_CLERK, "卫东", PostKind.CLERK),
                in(FIRST, HEAD_OF_FIRST, "蒋文华", PostKind.DEPARTMENT_HEAD),
                in(SECOND, HEAD_OF_SECOND, "沈洁", PostKind.DEPARTMENT_HEAD),
                in(TECHNOLOGY, HEAD_OF_TECHNOLOGY, "韩志刚", PostKind.DEPARTMENT_HEAD),
                in(GENERAL, HEAD_OF_GENERAL, "杨柳", PostKind.DEPARTMENT_HEAD),
                in(FINANCE, HEAD_OF_FINANCE, "朱敏", PostKind.DEPARTMENT_HEAD),
                in(FIRST, DEPUTY_OF_FIRST, "秦峰", PostKind.DEPARTMENT_DEPUTY),
                in(FINANCE, DEPUTY_OF_FINANCE, "许静", PostKind.DEPARTMENT_DEPUTY),
                in(FIRST, HANDLER_IN_FIRST, "何苗", PostKind.HANDLER),
                of(TASK_SUPERVISOR, "吕强", PostKind.SUPERVISOR),
                of(RULE_ADMINISTRATOR, "施展", PostKind.RULE_ADMINISTRATOR),
                of(ADMINISTRATOR, "张系统", PostKind.SYSTEM_ADMINISTRATOR));
    }

    private static Department department(Department.Id id, String name, int order) {
        return new Department(id, name, order, Optional.empty());
    }

    private static Person of(Person.Id id, String name, PostKind kind) {
        return person(id, name, new Post(kind, Optional.empty(), SINCE, Optional.empty()));
    }

    private static Person in(Department.Id department, Person.Id id, String name, PostKind kind) {
        return person(id, name, new Post(kind, Optional.of(department), SINCE, Optional.empty()));
    }

    private static Person person(Person.Id id, String name, Post post) {
        return new Person(id, name, List.of(post));
    }
}
