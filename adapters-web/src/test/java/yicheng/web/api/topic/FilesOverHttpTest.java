package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.COMPLETE;
import static yicheng.web.api.topic.Drafts.drafted;
import static yicheng.web.api.topic.Drafts.path;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class FilesOverHttpTest {

    private static final byte[] PAGE = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.setUp());

    private static final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    @Test
    void a_page_that_was_attached_is_only_ever_handed_out_to_be_saved() {
        var file = attached("text/html", "attachment; filename*=UTF-8''%E4%BC%9A%E7%AD%BE%2F..%2F%E8%A1%A8.html");

        var answer = head.get("/files/" + file.at("/id"));

        assertThat(file.status()).isEqualTo(201);
        assertThat(file.at("/name")).isEqualTo("表.html");
        assertThat(answer.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"_.html\"; filename*=UTF-8''%E8%A1%A8.html");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.answer().body()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void a_form_may_bring_the_file_too() {
        var topic = drafted(head, COMPLETE);
        var form = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nabc\r\n--edge--\r\n";

        var file = head.upload(
                path(topic) + "/files",
                form.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=edge");

        assertThat(file.at("/name")).isEqualTo("a.txt");
        assertThat(head.get(path(topic)).all("/files", "/hash"))
                .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_file_of_more_than_20_megabytes_is_refused_before_it_is_kept() {
        var topic = drafted(head, COMPLETE);

        var problem = head.upload(
                path(topic) + "/files",
                new byte[20 * 1024 * 1024 + 1],
                "Content-Disposition",
                "attachment; filename=a.bin");

        assertThat(problem.problem()).isEqualTo("413 too_large");
        assertThat(problem.at("/detail")).contains("20 MB");
    }

    @Test
    void a_file_without_a_name_or_content_is_refused() {
        var topic = drafted(head, COMPLETE);

        assertThat(head.upload(path(topic) + "/files", PAGE).problem()).isEqualTo("422 refused");
        assertThat(head.upload(path(topic) + "/files", new byte[0], "Content-Disposition", "attachment; filename=a")
                        .problem())
                .isEqualTo("422 refused");
    }

    @Test
    void files_of_others_stay_closed_and_removed_ones_are_gone() {
        var file = "/files/"
                + attached("application/pdf", "attachment; filename=\"a.pdf\"").at("/id");
        var other = Client.signedIn(office, FiveDepartments.HEAD_OF_FINANCE);

        assertThat(other.get(file).problem()).isEqualTo("403 not_allowed");
        assertThat(other.delete(file).problem()).isEqualTo("403 not_allowed");
        assertThat(head.delete(file).status()).isEqualTo(204);
        assertThat(head.get(file).problem()).isEqualTo("404 unknown");
    }

    private static Reply attached(String type, String disposition) {
        var topic = drafted(head, COMPLETE);
        return head.upload(path(topic) + "/files", PAGE, "Content-Type", type, "Content-Disposition", disposition);
    }
}
