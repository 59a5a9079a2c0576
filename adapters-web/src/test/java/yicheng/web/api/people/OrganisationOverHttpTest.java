package yicheng.web.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Contract;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class OrganisationOverHttpTest {

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);

    @Test
    void the_organisation_has_a_version_and_keeps_the_earlier_ones() {
        var before = clerk.get("/organisation");

        var after = changed("{\"change\":\"department.rename\",\"department\":\"jishu\",\"name\":\"信息技术部\"}");

        assertThat(before.header("ETag")).isEqualTo("\"1\"");
        assertThat(after.header("ETag")).isEqualTo("\"2\"");
        assertThat(after.all("/departments", "/name")).contains("信息技术部");
        assertThat(clerk.get("/organisation/versions/1").all("/departments", "/name"))
                .contains("技术部");
        assertThat(clerk.get("/organisation/versions/3").problem()).isEqualTo("404 unknown");
        assertThat(clerk.get("/organisation/versions/x").problem()).isEqualTo("404 unknown");
    }

    @Test
    void the_example_of_the_description_is_done() {
        var example = new Contract().examples("/api/v1/organisation/changes").get("department");

        var answer = clerk.post("/organisation/changes", example, "If-Match", "\"1\"");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.all("/people", "/name")).contains("李晓");
    }

    @Test
    void a_dry_run_shows_what_would_come_of_it() {
        var body = "{\"dryRun\":true,\"changes\":[{\"change\":\"room.put\",\"name\":\"三楼\",\"seats\":30}]}";

        var answer = clerk.post("/organisation/changes", body, "If-Match", "\"1\"");

        assertThat(answer.all("/rooms", "/name")).contains("三楼");
        assertThat(clerk.get("/organisation").all("/rooms", "/name")).doesNotContain("三楼");
    }

    @Test
    void where_one_change_is_wrong_none_is_done_and_all_faults_are_told() {
        var problem = changed("{\"change\":\"room.put\",\"name\":\"三楼\",\"seats\":30},"
                + "{\"change\":\"person.rename\",\"person\":\"nobody\",\"name\":\"\"}");

        assertThat(problem.problem()).isEqualTo("422 refused");
        assertThat(problem.all("/findings", "/field")).contains("changes[1].person", "changes[1].name");
        assertThat(clerk.get("/organisation").header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"change\":\"department.sell\"}",
                "{\"change\":\"post.give\",\"person\":\"\",\"post\":\"king\",\"from\":\"soon\"}",
                "{\"change\":\"department.add\",\"department\":\"../x\",\"name\":\"新部\",\"order\":1}",
                "{\"change\":\"department.move\",\"department\":\"jishu\"}",
                "{\"change\":\"delegation.lend\",\"what\":\"all\",\"from\":\"a\",\"to\":\"b\",\"since\":\"2026-11-30\",\"until\":\"x\"}",
                "[]",
                "1"
            })
    void a_change_that_cannot_be_read_is_refused(String change) {
        assertThat(changed(change).problem()).isEqualTo("422 wrong_values");
    }

    @Test
    void of_two_who_change_it_the_second_is_told() {
        changed("{\"change\":\"room.put\",\"name\":\"三楼\",\"seats\":30}");

        assertThat(changed("{\"change\":\"room.put\",\"name\":\"四楼\",\"seats\":30}")
                        .problem())
                .isEqualTo("412 stale");
        assertThat(clerk.post("/organisation/changes", "{\"changes\":[]}").problem())
                .isEqualTo("428 precondition_required");
    }

    @Test
    void a_right_is_lent_and_taken_back() {
        var director = Client.signedIn(office, FiveDepartments.DIRECTOR);
        var lent = director.post(
                "/delegations",
                "{\"what\":\"decide_topics\",\"to\":\"fu1\",\"since\":\"2026-11-23\",\"until\":\"2026-11-27\",\"reason\":\"外出\"}");

        assertThat(lent.at("/delegations/0/what/code")).isEqualTo("decide_topics");
        var back = director.send(
                "DELETE",
                "/delegations",
                "{\"what\":\"decide_topics\",\"to\":\"fu1\",\"since\":\"2026-11-23\",\"day\":\"2026-11-24\"}");
        assertThat(back.at("/delegations/0/until")).isEqualTo("2026-11-24");
    }

    private Reply changed(String changes) {
        return clerk.post("/organisation/changes", "{\"changes\":[" + changes + "]}", "If-Match", "\"1\"");
    }
}
