package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.COMPLETE;
import static yicheng.web.api.topic.Drafts.drafted;
import static yicheng.web.api.topic.Drafts.found;
import static yicheng.web.api.topic.Drafts.path;
import static yicheng.web.api.topic.Drafts.submitted;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.RunningServer;

class ListsOverHttpTest {

    private final TestClock clock = TestClock.at(TestOffice.NOW);

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUpOn(clock));

    private final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);
    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);

    @Test
    void pages_follow_one_another_though_topics_change_meanwhile() {
        var all = IntStream.range(0, 7).mapToObj(this::draft).toList();

        var first = head.get("/topics?limit=3");
        head.put(
                "/topics/" + all.get(6),
                "{\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"改过\"}}",
                "If-Match",
                "\"1\"");
        var second = head.get(next(first.header("Link")));
        var third = head.get(next(second.header("Link")));

        assertThat(Stream.of(first, second, third).flatMap(page -> page.all("/topics", "/id").stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(third.header("Link")).isEmpty();
        assertThat(third.at("/next")).isEmpty();
    }

    @Test
    void filters_narrow_the_list_and_stay_with_the_next_page() {
        IntStream.range(0, 3).forEach(this::draft);
        submitted(head);

        assertThat(head.get("/topics?stage=submitted").all("/topics", "/stage/code"))
                .containsExactly("submitted");
        assertThat(head.get("/topics?department=yewu2").all("/topics", "/id")).isEmpty();
        assertThat(head.get("/topics?meeting=weekly:2026-12-07").all("/topics", "/id"))
                .isEmpty();
        assertThat(head.get("/topics?stage=draft&limit=1").header("Link"))
                .startsWith("</api/v1/topics?stage=draft&limit=1&after=");
    }

    @Test
    void two_characters_find_a_topic() {
        submitted(head);
        drafted(head, "\"title\":\"档案库房搬迁\"");

        assertThat(found(head, "库房")).containsExactly("档案库房搬迁");
        assertThat(found(clerk, "检查")).containsExactly("年底检查安排");
        assertThat(found(clerk, "库房")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "stage=gone", "after=x", "meeting=soon", "colour=red"})
    void a_parameter_that_cannot_be_read_is_refused(String query) {
        assertThat(head.get("/topics?" + query).problem()).isEqualTo("400 unreadable");
    }

    @Test
    void the_queue_counts_what_stands_where() {
        submitted(head);

        var queue = clerk.get("/queue");

        assertThat(queue.at("/stages/1/code")).isEqualTo("submitted");
        assertThat(queue.at("/stages/1/topics")).isEqualTo("1");
    }

    @Test
    void today_says_what_waits_for_whom() {
        drafted(head, COMPLETE);
        submitted(head);

        assertThat(head.get("/today").all("/mine", "/act/code")).containsExactly("submit");
        assertThat(head.get("/today").all("/others", "/act/code")).containsExactly("check");
        assertThat(clerk.get("/today").at("/mine/0/due")).isEqualTo("2026-11-27T10:00:00+08:00");
    }

    @Test
    void the_journal_is_read_page_by_page() {
        submitted(head);
        var chief = Client.signedIn(office, FiveDepartments.OFFICE_HEAD);

        var first = chief.get("/journal?limit=2");
        var second = chief.get(next(first.header("Link")));

        assertThat(first.all("/entries", "/act")).containsExactly("person.signed-in", "person.signed-in");
        assertThat(second.all("/entries", "/act")).contains("topic.submitted");
        assertThat(head.get("/journal").problem()).isEqualTo("403 not_allowed");
    }

    @Test
    void what_others_spend_on_the_same_project_is_not_for_a_department() {
        var finance = Client.signedIn(office, FiveDepartments.HEAD_OF_FINANCE);
        finance.post(
                "/topics",
                Drafts.handedIn(COMPLETE + ",\"amount\":\"20万元\",\"project\":\"档案库房\"")
                        .replace("yewu1", "caiwu"));
        var topic = head.post("/topics", Drafts.handedIn(COMPLETE + ",\"amount\":\"5万元\",\"project\":\"档案库房\""));

        assertThat(clerk.get(path(topic)).at("/judged/facts/related.project")).contains("200000");
        assertThat(head.get(path(topic)).at("/judged/facts/related.project")).isEmpty();
        assertThat(head.get(path(topic) + "/history").answer().body()).doesNotContain("200000");
    }

    private String draft(int number) {
        clock.moveTo(TestOffice.NOW.plusMinutes(number));
        return drafted(head, "\"title\":\"第%d项\"".formatted(number)).at("/id");
    }

    private static String next(String link) {
        return link.replaceAll("^</api/v1|>; rel=\"next\"$", "");
    }
}
