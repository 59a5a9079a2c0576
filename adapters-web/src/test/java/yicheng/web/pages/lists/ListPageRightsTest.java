package yicheng.web.pages.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.agenda.ListStory;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

/** Which roles open which page of a list and of an agenda, and whose forms are read. */
class ListPageRightsTest {

    private static final String MEETING = "/meetings/weekly:2026-11-30";
    private static final List<String> LOGINS =
            words("shuji zhuren fu1 bangongshi mishu1 head1 deputy1 jingban1 duban guize admin");
    private static final String READERS = "shuji zhuren fu1 bangongshi mishu1 duban";

    private static final ListStory story = decided();

    @AutoClose
    private static final RunningServer server = RunningServer.of(story.topics.office);

    private static final Map<String, Guest> guests = LOGINS.stream()
            .collect(Collectors.toMap(Function.identity(), login -> Guest.signedIn(server, new Person.Id(login))));

    private static ListStory decided() {
        var begun = ListStory.on(TUESDAY);
        begun.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
        begun.approved(WEEKLY);
        return begun;
    }

    @ParameterizedTest
    @CsvSource({
        "/list, " + READERS,
        "/list/1, " + READERS,
        "/agenda, shuji zhuren fu1 bangongshi mishu1 head1 deputy1 duban",
        "/agenda/compare?before=1&after=1, shuji zhuren fu1 bangongshi mishu1 head1 deputy1 duban",
        "/agenda/order, zhuren bangongshi mishu1"
    })
    void a_page_opens_for_those_whose_business_it_is(String path, String allowed) {
        assertThat(answering(200, login -> guests.get(login).get(MEETING + path)))
                .isEqualTo(words(allowed));
        assertThat(answering(403, login -> guests.get(login).get(MEETING + path)))
                .isEqualTo(without(words(allowed)));
        assertThat(Guest.of(server).get(MEETING + path).path()).startsWith("/sign-in");
    }

    /** What they send is old or wrong, so that nothing changes; it is told apart from what is not theirs. */
    @ParameterizedTest
    @CsvSource({
        "/list, 200, mishu1",
        "/list/1/sign, 409, bangongshi",
        "/list/1/send-back, 409, bangongshi",
        "/list/1/decide, 409, zhuren",
        "/list/1/paper, 422, bangongshi mishu1",
        "/list/1/contest, 409, " + READERS,
        "/agenda/order, 409, zhuren bangongshi mishu1",
        "/agenda/reply, 409, zhuren",
        "/agenda/take-off, 409, zhuren"
    })
    void a_form_is_read_for_those_whose_business_it_is(String path, int status, String allowed) {
        assertThat(answering(status, login -> sent(login, path))).isEqualTo(words(allowed));
        assertThat(answering(403, login -> sent(login, path))).isEqualTo(without(words(allowed)));
    }

    private static Guest.Seen sent(String login, String path) {
        guests.get(login).get("/me");
        var what = path.equals("/list/1/decide") ? "rest" : "send";
        return guests.get(login).send(MEETING + path, "do", what);
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
