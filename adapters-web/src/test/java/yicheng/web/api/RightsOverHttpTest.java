package yicheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.Office;
import yicheng.TestOffice;
import yicheng.people.Department;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Scope;
import yicheng.web.Client;
import yicheng.web.Contract;
import yicheng.web.RunningServer;
import yicheng.web.api.RightsOfRoutes.Route;

/** The permission matrix through HTTP: every route, each of the eleven posts, own and foreign department. */
class RightsOverHttpTest {

    private static final List<Person.Id> ONE_OF_EACH_POST = List.of(
            FiveDepartments.SECRETARY,
            FiveDepartments.DIRECTOR,
            FiveDepartments.DEPUTY_FOR_BUSINESS,
            FiveDepartments.OFFICE_HEAD,
            FiveDepartments.CLERK,
            FiveDepartments.HEAD_OF_FIRST,
            FiveDepartments.DEPUTY_OF_FIRST,
            FiveDepartments.HANDLER_IN_FIRST,
            FiveDepartments.TASK_SUPERVISOR,
            FiveDepartments.RULE_ADMINISTRATOR,
            FiveDepartments.ADMINISTRATOR);

    private static final Office unit = TestOffice.setUp();

    @AutoClose
    private static final RunningServer office = RunningServer.of(unit);

    private static final Map<Department.Id, RightsOfRoutes.Things> things = Map.of(
            FiveDepartments.FIRST, RightsOfRoutes.Things.of(office, FiveDepartments.HEAD_OF_FIRST, "yewu1"),
            FiveDepartments.FINANCE, RightsOfRoutes.Things.of(office, FiveDepartments.HEAD_OF_FINANCE, "caiwu"));

    static Stream<Route> routes() {
        return RightsOfRoutes.ALL.stream();
    }

    @Test
    void no_route_is_missing_in_the_table() {
        var listed = Stream.concat(RightsOfRoutes.OPEN.stream(), routes().map(Route::address));

        assertThat(listed.collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(new Contract().operations());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobody_gets_in_without_signing_in(Route route) {
        var answer = route.ask(Client.nobody(office), things.get(FiveDepartments.FIRST));

        assertThat(answer.problem()).isEqualTo("401 sign_in");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void in_the_first_department_each_post_may_what_the_table_says(Route route) {
        assertThat(asked(route, FiveDepartments.FIRST))
                .as(route.address())
                .isEqualTo(expected(route, FiveDepartments.FIRST));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void in_finance_each_post_may_what_the_table_says(Route route) {
        assertThat(asked(route, FiveDepartments.FINANCE))
                .as(route.address())
                .isEqualTo(expected(route, FiveDepartments.FINANCE));
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void a_token_without_the_scope_is_refused_whoever_it_belongs_to(Scope missing) {
        var others = Stream.of(Scope.values()).filter(scope -> scope != missing).toArray(Scope[]::new);
        var needing = routes().filter(route -> route.needs(missing)).toList();
        var clients = ONE_OF_EACH_POST.stream()
                .map(person -> Client.withToken(office, TestOffice.token(unit, person, others)))
                .toList();

        var answers = needing.stream()
                .flatMap(route -> clients.stream().map(client -> route.ask(client, things.get(FiveDepartments.FIRST))))
                .map(answer -> answer.problem())
                .distinct();

        assertThat(needing).isNotEmpty();
        assertThat(answers).containsExactly("403 not_allowed");
    }

    private static Map<String, Boolean> asked(Route route, Department.Id department) {
        return eachPost(person -> route.isAllowed(Client.signedIn(office, person), things.get(department)));
    }

    private static Map<String, Boolean> expected(Route route, Department.Id department) {
        return eachPost(person -> route.rule().allows(TestOffice.actor(unit, person), department));
    }

    private static Map<String, Boolean> eachPost(Function<Person.Id, Boolean> allowed) {
        var answers = new TreeMap<String, Boolean>();
        ONE_OF_EACH_POST.forEach(person -> answers.put(person.value(), allowed.apply(person)));
        return answers;
    }
}
