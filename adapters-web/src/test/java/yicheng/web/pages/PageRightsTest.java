package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.web.RunningServer;

/** Which roles open which page of the office itself; everybody else is told whose it is. */
class PageRightsTest {

    private static final String EVERYBODY =
            "shuji zhuren fu1 bangongshi mishu1 head1 deputy1 jingban1 duban guize admin";
    private static final List<String> LOGINS = words(EVERYBODY);

    @AutoClose
    private static final RunningServer server = RunningServer.of(TestOffice.setUp());

    private static final Map<String, Guest> guests = LOGINS.stream()
            .collect(Collectors.toMap(Function.identity(), login -> Guest.signedIn(server, new Person.Id(login))));

    @ParameterizedTest
    @CsvSource({
        "/people, " + EVERYBODY,
        "/people/departments/yewu1, " + EVERYBODY,
        "/people/persons/head1, " + EVERYBODY,
        "/delegations, " + EVERYBODY,
        "/calendar, " + EVERYBODY,
        "/me, " + EVERYBODY,
        "/inbox, " + EVERYBODY,
        "/meetings/weekly:2026-11-30, " + EVERYBODY,
        "/meetings/weekly:2026-11-30/preparation, " + EVERYBODY,
        "/meetings/weekly:2026-11-30/seats, " + EVERYBODY,
        "/meetings/weekly:2026-11-30/seats/plates, " + EVERYBODY,
        "/meetings/weekly:2026-12-07/change, bangongshi mishu1",
        "/password, " + EVERYBODY,
        "/people/departments/new, bangongshi mishu1 admin",
        "/people/departments/yewu1/dissolve, bangongshi mishu1 admin",
        "/people/persons/new, bangongshi mishu1 admin",
        "/people/rooms, bangongshi mishu1 admin",
        "/people/import, bangongshi mishu1 admin",
        "/people/import.csv, bangongshi mishu1 admin",
        "/calendar.csv, zhuren bangongshi mishu1",
        "/topics/past, bangongshi mishu1",
        "/topics/past.csv, bangongshi mishu1",
        "/leaves, " + EVERYBODY,
        "/leaves/new, shuji zhuren fu1 bangongshi mishu1 head1 deputy1 jingban1",
        "/leaves/call, bangongshi mishu1",
        "/meetings/conflicts, shuji zhuren fu1 bangongshi mishu1",
        "/accounts, admin"
    })
    void a_page_opens_for_those_whose_business_it_is(String path, String allowed) {
        assertThat(answering(200, login -> guests.get(login).get(path))).isEqualTo(words(allowed));
        assertThat(answering(403, login -> guests.get(login).get(path))).isEqualTo(without(words(allowed)));
        assertThat(Guest.of(server).get(path).path()).startsWith("/sign-in");
    }

    /** What they send is wrong, so that nothing changes; it is told apart from what is not theirs. */
    @ParameterizedTest
    @CsvSource({
        "/people/departments, bangongshi mishu1 admin",
        "/people/departments/yewu1, bangongshi mishu1 admin",
        "/people/departments/yewu1/dissolve, bangongshi mishu1 admin",
        "/people/persons/head2/posts, bangongshi mishu1 admin",
        "/people/persons/head2/posts/end, bangongshi mishu1 admin",
        "/people/rooms, bangongshi mishu1 admin",
        "/people/rooms/layout, bangongshi mishu1 admin",
        "/people/import, bangongshi mishu1 admin",
        "/meetings/weekly:2026-11-30/seats/move, bangongshi mishu1",
        "/meetings/weekly:2026-11-30/preparation/room, bangongshi mishu1",
        "/calendar, zhuren bangongshi mishu1",
        "/topics/past, bangongshi mishu1",
        "/meetings/weekly:2026-12-07/change, bangongshi mishu1",
        "/leaves/new, shuji zhuren fu1 bangongshi mishu1 head1 deputy1 jingban1",
        "/leaves/call, bangongshi mishu1",
        "/accounts/open, admin"
    })
    void a_form_is_read_for_those_whose_business_it_is(String path, String allowed) {
        assertThat(answering(422, login -> sent(login, path))).isEqualTo(words(allowed));
        assertThat(answering(403, login -> sent(login, path))).isEqualTo(without(words(allowed)));
    }

    private static Guest.Seen sent(String login, String path) {
        guests.get(login).get("/me");
        return guests.get(login).send(path);
    }

    private static List<String> answering(int status, Function<String, Guest.Seen> asked) {
        return LOGINS.stream()
                .filter(login -> asked.apply(login).status() == status)
                .toList();
    }

    private static List<String> without(List<String> allowed) {
        return LOGINS.stream().filter(login -> !allowed.contains(login)).toList();
    }

    private static List<String> words(String logins) {
        return List.of(logins.split(" "));
    }
}
