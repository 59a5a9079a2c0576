package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Scope;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;

class RemoteCommandsTest {

    private static final String TOPIC = """
            {"department": "业务一部", "meeting": "weekly:2026-11-30", "form": {"title": "更换会议室投影设备",
             "background": "现有投影仪使用已满八年，亮度不足。", "matters": ["是否更换"], "coordination": "不涉及"}}""";

    @TempDir
    static Path cache;

    @TempDir
    Path files;

    private yicheng.Office office;
    private WebServer server;

    @BeforeEach
    void open() {
        office = TestOffice.setUp();
        server = new WebServer(office, WebSettings.local(0)).start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void a_topic_that_is_handed_in_stands_in_the_list() throws IOException {
        var submitted = head("topics", "submit", file("topic.json", TOPIC));
        var listed = head("topics", "list", "--stage", "submitted", "--words", "投影");

        assertThat(submitted.code()).isZero();
        assertThat(submitted.out()).contains("收〔2026〕1号", "已提交");
        assertThat(listed.out()).contains("收〔2026〕1号", "更换会议室投影设备", "业务一部");
        assertThat(listed.err()).contains("共 1 项议题");
    }

    @Test
    void the_same_file_twice_is_handed_in_once() throws IOException {
        var first = head("topics", "submit", file("topic.json", TOPIC));
        var again = head("topics", "submit", file("topic.json", TOPIC));

        assertThat(again.out()).isEqualTo(first.out());
        assertThat(head("topics", "list").lines()).hasSize(1);
    }

    @Test
    void what_is_missing_is_told_as_the_server_says_it() throws IOException {
        var refused = head("topics", "submit", file("topic.json", TOPIC.replace("\"background\"", "\"problems\"")));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("不能受理").contains("三（一） review.background");
    }

    @Test
    void a_table_becomes_drafts_and_every_row_is_told_of() throws IOException {
        var table = file("topics.csv", "议题名称,提交部门,涉及金额\n冬季供暖安排,业务一部,\n锅炉检修,业务一部,许多\n");

        var imported = head("topics", "import", table, "--meeting", "weekly:2026-11-30");

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.out()).contains("冬季供暖安排").contains("许多");
        assertThat(imported.err()).contains("存为草稿 1 项，未能导入 1 行");
    }

    @Test
    void people_are_changed_only_when_it_is_not_a_dry_run() throws IOException {
        var changes = file(
                "changes.json", "{\"changes\": [{\"change\": \"department.add\", \"name\": \"资产部\", \"order\": 6}]}");

        var tried = clerk("people", "import", changes, "--dry-run");
        var kept = clerk("people", "import", changes);

        assertThat(tried.err()).contains("没有保存");
        assertThat(kept.err()).contains("机构第 2 版");
    }

    @Test
    void the_dates_that_a_notice_moves_are_listed() throws IOException {
        var notice = file("2027.csv", "date,name,kind\n2027-02-01,停电检修,holiday\n");

        var tried = clerk("calendar", "import", notice, "--source", "测试通知", "--dry-run");

        assertThat(tried.code()).isZero();
        assertThat(tried.out()).contains("weekly:2027-02-01");
        assertThat(tried.err()).contains("没有保存");
    }

    @Test
    void a_token_that_is_not_accepted_ends_with_5() {
        var refused = as("yct_nobodys", "topics", "list");

        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err()).contains("令牌");
    }

    @Test
    void without_a_token_it_says_where_to_get_one() {
        var refused = ATerminal.with(cache).types("topics", "list");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--token", "YICHENG_TOKEN");
    }

    @Test
    void a_server_that_is_not_there_ends_with_5() {
        var refused = ATerminal.with(cache)
                .knowing("YICHENG_TOKEN", "yct_any")
                .types("topics", "list", "--server", "http://127.0.0.1:1");

        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err()).contains("连不上 http://127.0.0.1:1/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics --help",
                "topics list --help",
                "topics submit --help",
                "topics import --help",
                "people import --help",
                "calendar import --help",
                "demo --help",
                "serve --help"
            })
    void each_explains_itself(String words) {
        var printed = ATerminal.with(cache).types(words.split(" "));

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).contains("用法：yicheng", "退出码：");
    }

    private ATerminal.Printed head(String... words) {
        return acting(FiveDepartments.HEAD_OF_FIRST, words, Scope.TOPICS_READ, Scope.TOPICS_WRITE);
    }

    private ATerminal.Printed clerk(String... words) {
        return acting(FiveDepartments.CLERK, words, Scope.PEOPLE_READ, Scope.PEOPLE_WRITE, Scope.CALENDAR_WRITE);
    }

    private ATerminal.Printed acting(Person.Id person, String[] words, Scope... scopes) {
        return as(TestOffice.token(office, person, scopes), words);
    }

    private ATerminal.Printed as(String token, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--server");
        all.add("http://127.0.0.1:" + server.port());
        return ATerminal.with(cache).knowing("YICHENG_TOKEN", token).types(all.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(files.resolve(name), content).toString();
    }
}
