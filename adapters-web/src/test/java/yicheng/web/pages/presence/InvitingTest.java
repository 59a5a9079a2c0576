package yicheng.web.pages.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.web.Client;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

/** Forms that ask people from outside to come, and the letter they get. */
class InvitingTest {

    private static final String WEEKLY_OBSERVERS = "/meetings/weekly:2026-11-30/observers";
    private static final String ADHOC = "/meetings/adhoc:2026-11-26T15:00";
    private static final Map<String, String> GUEST =
            Map.of("kind", "guest", "name", "高志远", "organisation", "市应急管理局", "post", "处长", "reason", "通报处置要求");

    private final ListStory story = ListStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Colleague clerk = Colleague.of(server, CLERK);
    private final Colleague proposer = Colleague.of(server, DEPUTY_FOR_BUSINESS);

    @Test
    void a_proposal_that_is_refused_keeps_what_was_typed_of_an_expert() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var head = Colleague.of(server, HEAD_OF_FIRST);
        var typed = new HashMap<>(GUEST);
        typed.putAll(Map.of("kind", "expert", "topic", topic.value()));

        var refused = head.post(WEEKLY_OBSERVERS, typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("value=\"高志远\"", "value=\"市应急管理局\"", "value=\"处长\"", "value=\"通报处置要求\"", "role=\"alert\"")
                .containsPattern("<option value=\"expert\"[^>]*selected")
                .containsPattern("<details open[^>]*><summary>外聘专家");
        assertThat(head.get(WEEKLY_OBSERVERS).html()).contains("还没有建议列席人员");
    }

    @Test
    void an_invitation_that_is_refused_keeps_what_was_typed_of_a_guest() {
        called();

        var refused = proposer.post(ADHOC + "/observers", GUEST);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("value=\"高志远\"", "value=\"市应急管理局\"", "value=\"处长\"", "value=\"通报处置要求\"", "role=\"alert\"");
        assertThat(proposer.get(ADHOC + "/observers").html()).contains("还没有建议列席人员");
    }

    @Test
    void the_letter_says_who_is_asked_when_where_and_about_what_and_whom_to_ring() {
        invited();
        var letter = clerk.get(letter()).html();

        assertThat(text(letter))
                .contains("市应急管理局 高志远处长：", "敬请贵单位派您参加会议")
                .contains("时间 2026年11月26日 周四 15:00–17:00", "地点 第二会议室", "事项 通报处置要求")
                .contains("联系人 办公室 冯立新", "（尚未发出）");
        assertThat(Colleague.of(server, HEAD_OF_FINANCE).get(letter()).status()).isEqualTo(404);
    }

    @Test
    void the_letter_names_the_room_that_the_office_chose_and_the_day_it_was_sent() {
        invited();
        var chosen = clerk.post(ADHOC + "/preparation/room", Map.of("room", "第一会议室", "version", "0"));
        assertThat(chosen.status()).isLessThan(400);
        var observers = clerk.get(ADHOC + "/observers").html();
        var version = observers.replaceAll("(?s).*/invite\".*?name=\"version\" value=\"(\\d+)\".*", "$1");
        clerk.sent(found(observers, "/observers/[^/\"]+/invite"), Map.of("version", version));

        assertThat(text(clerk.get(letter()).html()))
                .contains("地点 第一会议室", "2026年11月24日")
                .doesNotContain("第二会议室", "尚未发出");
    }

    /** For Thursday, by the deputy. */
    private void called() {
        var client = Client.signedIn(server, DEPUTY_FOR_BUSINESS);
        client.post(
                "/meetings/adhoc/adhoc:2026-11-26T15:00/proposal",
                "{\"ground\":\"urgent\",\"matter\":\"处置供热中断\",\"departments\":[\"业务一部\"],\"room\":\"第二会议室\","
                        + "\"participants\":[\"fu1\",\"head1\"]}",
                "If-Match",
                "\"0\"");
        Client.signedIn(server, CLERK).post("/meetings/adhoc/adhoc:2026-11-26T15:00/notice", "{}", "If-Match", "\"1\"");
    }

    private void invited() {
        called();
        var typed = new HashMap<>(GUEST);
        typed.put("phone", "021-55550200");
        proposer.sent(ADHOC + "/observers", typed);
    }

    private String letter() {
        return found(clerk.get(ADHOC + "/observers").html(), "/observers/[^/\"]+/letter");
    }

    private static String found(String html, String address) {
        var there = Pattern.compile("\"(" + address + ")\"").matcher(html);
        assertThat(there.find()).as(html).isTrue();
        return there.group(1);
    }

    /** As it is read, the tags left out. */
    private static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }
}
