package yicheng.people.rights;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.AnOrganisation;
import yicheng.people.Delegation;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.PostKind;

/** What each role may do, found out by asking an actor that holds it, for his own department and for another. */
final class RightsTable {

    private static final Department.Id OWN = new Department.Id("own");
    private static final Department.Id OTHER = new Department.Id("other");
    private static final Person.Id ACTOR = new Person.Id("actor");
    private static final Person.Id LENDER = new Person.Id("lender");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private RightsTable() {}

    static String text() {
        return """
                # 权限表 Table of rights

                各岗位可办理的事项，由测试逐项询问得出，与程序一致。“本部门”只及本人任职的部门；“受委托”须有有效的委托。
                令牌另受其权限范围限制，且不超过本人权限。

                What each post may do, found out by a test that asks for every one, so that it is what the program does. “Own” goes
                as far as the departments in which the post is held; “lent” needs a delegation for that day. A token is also bound
                to its scope, and never goes further than its person.

                """
                + row(Stream.concat(
                        Stream.of("事项 operation", "条款 clause", "令牌权限 scope"),
                        roles().map(role ->
                                role.label().zh() + "<br>" + role.label().en())))
                + row(Stream.concat(Stream.of("---", "---", "---"), roles().map(role -> "---")))
                + Arrays.stream(Operation.values()).map(RightsTable::row).collect(joining());
    }

    private static String row(Operation operation) {
        return row(Stream.concat(
                Stream.of(
                        operation.label().zh() + "<br>" + operation.label().en(),
                        operation.clause().id().replace("*", "\\*"),
                        "`" + operation.scope().code() + "`"),
                roles().map(role -> cell(operation, role))));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |\n"));
    }

    private static Stream<PostKind> roles() {
        return Arrays.stream(PostKind.values());
    }

    private static String cell(Operation operation, PostKind role) {
        var plain = holding(role);
        return reach(operation, actor(plain))
                .or(() -> reach(operation, actor(lent(plain, operation))).map(reach -> reach + "，受委托 lent"))
                .orElse("—");
    }

    private static Optional<String> reach(Operation operation, Actor actor) {
        if (actor.may(operation, OTHER)) {
            return Optional.of("全部 all");
        }
        return actor.may(operation, OWN) ? Optional.of("本部门 own") : Optional.empty();
    }

    private static Actor actor(Organisation organisation) {
        return Actor.of(organisation.person(ACTOR).orElseThrow(), organisation, DAY);
    }

    private static Organisation holding(PostKind role) {
        return Organisation.named("某某管理局")
                .with(new Department(OWN, "业务一部", 1, Optional.empty()))
                .with(new Department(OTHER, "业务二部", 2, Optional.empty()))
                .with(AnOrganisation.person(ACTOR, "赵一", role, departmentOf(role)));
    }

    /** With everything lent that the operation may be lent by. */
    private static Organisation lent(Organisation plain, Operation operation) {
        return operation
                .lent()
                .map(what -> plain.with(lender(operation.holders()))
                        .with(new Delegation(what, LENDER, ACTOR, DAY, DAY, "外出学习")))
                .orElse(plain);
    }

    private static Person lender(List<PostKind> holders) {
        var role = holders.get(0);
        return AnOrganisation.person(LENDER, "钱二", role, departmentOf(role));
    }

    private static Optional<Department.Id> departmentOf(PostKind role) {
        return Optional.of(OWN).filter(own -> role.isOfADepartment());
    }
}
