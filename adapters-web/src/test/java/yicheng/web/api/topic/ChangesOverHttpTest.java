package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.COMPLETE;
import static yicheng.web.api.topic.Drafts.drafted;
import static yicheng.web.api.topic.Drafts.path;
import static yicheng.web.api.topic.Drafts.seen;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.RunningServer;

/** Whoever changes a draft says which version he has seen, and it is his to change. */
class ChangesOverHttpTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.setUp());

    private static final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    @Test
    void a_change_says_which_version_it_is_based_on() {
        var draft = drafted(head, COMPLETE);
        var saved = "{\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"改过\"}}";

        assertThat(head.put(path(draft), saved).problem()).isEqualTo("428 precondition_required");
        assertThat(head.put(path(draft), saved, "If-Match", "*").problem()).isEqualTo("428 precondition_required");
        assertThat(head.put(path(draft), saved, "If-Match", "nonsense").problem())
                .isEqualTo("400 unreadable");
        assertThat(head.put(path(draft), saved, seen(draft)).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void of_two_who_save_the_same_the_second_is_told_and_nothing_is_lost() {
        var draft = drafted(head, COMPLETE);
        var deputy = Client.signedIn(office, FiveDepartments.DEPUTY_OF_FIRST);
        head.put(path(draft), "{\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"先保存\"}}", seen(draft));

        var second = deputy.put(
                path(draft), "{\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"后保存\"}}", seen(draft));

        assertThat(second.problem()).isEqualTo("412 stale");
        assertThat(second.at("/detail")).contains("重新读取");
        assertThat(head.get(path(draft)).at("/form/title")).isEqualTo("先保存");
    }

    @Test
    void a_draft_that_is_thrown_away_is_unknown_from_then_on() {
        var draft = drafted(head, COMPLETE);

        assertThat(head.delete(path(draft), seen(draft)).status()).isEqualTo(204);

        assertThat(head.get(path(draft)).problem()).isEqualTo("404 unknown");
        assertThat(head.delete(path(draft), seen(draft)).problem()).isEqualTo("404 unknown");
    }

    @Test
    void ids_of_others_open_nothing() {
        var draft = drafted(head, COMPLETE);
        var other = Client.signedIn(office, FiveDepartments.HEAD_OF_FINANCE);

        assertThat(other.get(path(draft)).problem()).isEqualTo("403 not_allowed");
        assertThat(other.get(path(draft) + "/history").problem()).isEqualTo("403 not_allowed");
        assertThat(other.put(path(draft), "{\"meeting\":\"weekly:2026-11-30\",\"form\":{}}", seen(draft))
                        .problem())
                .isEqualTo("403 not_allowed");
        assertThat(other.get("/topics").all("/topics", "/id")).isEmpty();
        assertThat(Client.signedIn(office, FiveDepartments.OFFICE_HEAD)
                        .get(path(draft))
                        .problem())
                .isEqualTo("403 not_allowed");
    }
}
