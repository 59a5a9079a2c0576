package yicheng.web.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.agenda.ListStory;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.RunningServer;

class InboxOverHttpTest {

    private final ListStory story = ListStory.on(TUESDAY);

    @AutoClose
    private final RunningServer office = RunningServer.of(story.topics.office);

    private final Client chief = Client.signedIn(office, FiveDepartments.OFFICE_HEAD);

    @Test
    void a_notice_is_there_until_it_is_read() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.compiled(WEEKLY);
        var inbox = chief.get("/inbox");

        var read = chief.post("/inbox/read", "{\"until\":\"%s\"}".formatted(inbox.at("/notices/0/at")));

        assertThat(inbox.at("/unread")).isEqualTo("1");
        assertThat(inbox.at("/notices/0/about")).isEqualTo("list/weekly:2026-11-30/1");
        assertThat(read.status()).isEqualTo(204);
        assertThat(chief.get("/inbox").at("/unread")).isEqualTo("0");
        assertThat(chief.get("/inbox").at("/notices/0/read")).isNotBlank();
    }

    @Test
    void everybody_has_his_own() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.compiled(WEEKLY);

        var handler = Client.signedIn(office, FiveDepartments.HANDLER_IN_FIRST);

        assertThat(handler.get("/inbox").all("/notices", "/key")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"until\":\"soon\"}", "{\"until\":[]}", "{\"all\":true}", "[]"})
    void until_when_has_to_be_said(String body) {
        assertThat(chief.post("/inbox/read", body).problem()).isEqualTo("422 wrong_values");
    }
}
