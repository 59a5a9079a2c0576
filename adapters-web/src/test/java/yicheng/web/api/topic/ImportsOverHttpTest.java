package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.found;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class ImportsOverHttpTest {

    private static final String TOPICS = "议题名称,提交部门,涉及金额,会议\r\n"
            + "供暖检修,业务一部,12万元,\r\n"
            + "供暖采购,业务一部,很多,\r\n"
            + "供暖值班,没有这个部,,\r\n"
            + "供暖预算,财务部,,\r\n"
            + "供暖总结,业务一部,,月例会:2026-12-04\r\n";

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);
    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);

    @Test
    void each_good_row_becomes_a_draft_and_of_the_others_it_says_why_not() {
        var report = sent(head, "/topics/import?meeting=weekly:2026-11-30", TOPICS);

        assertThat(report.at("/kept")).isEqualTo("2");
        assertThat(report.all("/rows", "/row")).containsExactly("2", "3", "4", "5", "6");
        assertThat(report.at("/rows/1/faults/0/column")).isEqualTo("涉及金额");
        assertThat(report.at("/rows/2/faults/0/text")).contains("没有这个部");
        assertThat(report.at("/rows/3/faults/0/text")).contains("本部门");
        assertThat(head.get("/topics/" + report.at("/rows/4/topic")).at("/meeting"))
                .isEqualTo("monthly:2026-12-04");
    }

    @Test
    void a_table_sent_again_under_its_key_makes_no_second_drafts() {
        var path = "/topics/import?meeting=weekly:2026-11-30";

        sent(head, path, TOPICS, "Idempotency-Key", "table-1");
        sent(head, path, TOPICS, "Idempotency-Key", "table-1");

        assertThat(found(head, "供暖")).containsExactlyInAnyOrder("供暖检修", "供暖总结");
    }

    @Test
    void a_row_without_a_meeting_says_so() {
        var report = sent(head, "/topics/import", "议题名称,提交部门\r\n供暖,业务一部\r\n");

        assertThat(report.at("/kept")).isEqualTo("0");
        assertThat(report.at("/rows/0/faults/0/text")).contains("monthly:2026-12-04");
    }

    @Test
    void what_is_no_table_is_said_to_be_none() {
        assertThat(sent(head, "/topics/import", "").at("/rows/0/faults/0/text")).contains("空的");
        assertThat(sent(head, "/topics/import?meeting=soon", TOPICS).problem()).isEqualTo("400 unreadable");
    }

    @Test
    void past_topics_are_taken_over_with_what_was_decided() {
        var imported = sent(
                clerk,
                "/past-topics/import",
                "议题名称,提交部门,提交时间,涉及金额,会议,决定\r\n采购服务器,技术部,2026-03-12,25万元,monthly:2026-03-06,同意采购\r\n");

        assertThat(imported.status()).isEqualTo(201);
        var past = clerk.get("/topics/" + imported.at("/topics/0"));
        assertThat(past.at("/stage/code")).isEqualTo("past");
        assertThat(past.at("/outcome")).isEqualTo("同意采购");
    }

    @Test
    void of_past_topics_none_is_taken_where_one_is_wrong() {
        var problem = sent(
                clerk,
                "/past-topics/import?meeting=monthly:2026-03-06",
                "议题名称,提交部门,提交时间,决定\r\n采购服务器,技术部,2026-03-12,同意\r\n采购空调,技术部,,\r\n");

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.all("/errors", "/pointer")).containsExactly("/rows/3");
        assertThat(found(clerk, "采购")).isEmpty();
    }

    @Test
    void a_table_of_past_topics_as_the_page_takes_it_is_tried_then_taken_and_passed_over_when_it_comes_again() {
        var table = "议题名称,提交部门,会议,决策结果\r\n采购服务器,技术部,周例会 2026-03-02,通过\r\n";

        var tried = sent(clerk, "/past-topics/import?dryRun=true", table);
        var taken = sent(clerk, "/past-topics/import", table);
        var again = sent(clerk, "/past-topics/import", table);

        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.at("/kept")).isEqualTo("1");
        assertThat(taken.at("/kept")).isEqualTo("1");
        assertThat(again.at("/kept")).isEqualTo("0");
        assertThat(again.at("/known")).isEqualTo("1");
        assertThat(found(clerk, "采购")).containsExactly("采购服务器");
    }

    @Test
    void past_topics_of_the_future_and_the_same_one_twice_are_turned_down() {
        var problem = sent(
                clerk,
                "/past-topics/import",
                "议题名称,提交部门,会议,决定\r\n采购甲,技术部,周例会 2027-03-01,通过\r\n"
                        + "采购乙,技术部,weekly:2026-03-02,通过\r\n采购乙,技术部,周例会 2026-03-02,通过\r\n");

        assertThat(problem.all("/errors", "/pointer")).containsExactly("/rows/2", "/rows/4");
    }

    private static Reply sent(Client client, String path, String table, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "text/csv";
        return client.upload(path, table.getBytes(StandardCharsets.UTF_8), all);
    }
}
