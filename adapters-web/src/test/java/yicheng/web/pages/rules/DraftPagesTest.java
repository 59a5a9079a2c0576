package yicheng.web.pages.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.topic.TopicStory.TUESDAY;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.SmallBookFields;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.FollowFolder;
import yicheng.rulebook.replay.ReplayRuns;
import yicheng.topic.TopicStory;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

/** Drafts without scripts: the plain form saves, and every refusal keeps what was typed. */
class DraftPagesTest {

    private static final String FILE = "review.dslr";

    private final TopicStory story = TopicStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.office);

    private final Guest author = Guest.signedIn(server, RULE_ADMINISTRATOR);
    private final Guest director = Guest.signedIn(server, DIRECTOR);

    @Test
    void a_draft_begins_with_a_name_and_the_plain_form_saves_its_file() {
        author.get("/rules");

        var draft = author.send("/rules/drafts", "title", "调整标准").path();
        author.get(draft + "?file=" + FILE);
        var saved =
                author.send(draft + "/file", "file", FILE, "text", saying(50).replace("\n", "\r\n"));

        assertThat(saved.html()).contains("已保存", "金额达到 50 万元");
        assertThat(bytes(draft)).isEqualTo(SmallBook.with(50, "09:00").byName().get(FILE));
        assertThat(director.get("/rules").html()).contains("调整标准", "起草中");
    }

    @Test
    void own_fields_are_begun_in_the_browser_though_the_book_has_none() {
        var draft = drafted();

        var page = author.get(draft + "?file=fields.csv");
        var saved = author.send(draft + "/file", "file", "fields.csv", "text", SmallBookFields.CSV);

        assertThat(page.html()).contains("自定栏目", "栏目,类型,选项,会议类型,说明");
        assertThat(saved.html()).contains("已保存", "涉密等级");
    }

    @Test
    void a_draft_without_a_name_is_refused_in_place() {
        author.get("/rules");

        var page = author.send("/rules/drafts", "title", " ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("请给草稿起个名称");
    }

    @Test
    void a_fault_is_told_with_its_place_and_what_to_write() {
        var draft = drafted();
        author.send(draft + "/file", "file", FILE, "text", saying(50) + "不认识\n");

        var page = author.get(draft + "?file=" + FILE + "&checked=1");

        assertThat(page.html()).contains("review.dslr 第 10 行第 1 列", "1 处要改", "- 金额达到 〈数额〉 万元", "改第一处错误");
    }

    @Test
    void examples_on_an_old_boundary_follow_with_one_button_and_the_replay_is_next() {
        var draft = drafted();
        author.send(
                draft + "/file",
                "file",
                "review.examples.csv",
                "text",
                "rule,expect,涉及金额,because\nreview.major-funds,不触发,60万元,从前的标准\n");
        var failing = author.get(draft + "?file=" + FILE + "&checked=1").html();

        author.send(draft + "/examples/accept", "file", FILE);
        var accepted = author.get(draft + "?file=" + FILE + "&checked=1").html();

        assertThat(failing).contains("1 条用例随新规则改");
        assertThat(accepted).contains("开始回放").doesNotContain("用例随新规则改");
    }

    @Test
    void who_reviews_a_draft_sees_its_changed_rules_first_whatever_was_saved_last() {
        var draft = drafted();
        author.send(draft + "/file", "file", FILE, "text", saying(50));
        author.get(draft);
        author.send(draft + "/file", "file", "review.examples.csv", "text", "rule,expect,涉及金额,because\n");

        assertThat(director.get(draft + "?checked=1").html()).contains("<code>review.dslr</code>");
    }

    @Test
    void who_saves_after_another_person_sees_both_texts_and_chooses() {
        var draft = drafted();
        var other = Guest.signedIn(server, CLERK);
        other.get(draft + "?file=" + FILE);
        author.get(draft + "?file=" + FILE);
        other.send(draft + "/file", "file", FILE, "text", saying(45));

        var clash = author.send(draft + "/file", "file", FILE, "text", saying(60));

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.html()).contains("褚晓燕", "金额达到 45 万元", "金额达到 60 万元", "用我的，盖过对方的");
        assertThat(text(draft)).contains("45 万元");
        var version = clash.found("value=\"(\\d+)\" data-resolve=\"mine\"");
        author.send(draft + "/file", "version", version, "file", FILE, "text", saying(60));
        assertThat(text(draft)).contains("60 万元");
    }

    @Test
    void a_byte_order_mark_and_ends_of_lines_stay_as_the_file_has_them() {
        var draft = drafted();
        var windows = "\uFEFF" + saying(40).replace("\n", "\r\n");
        save(draft, windows);

        author.get(draft + "?file=" + FILE);
        author.send(draft + "/file", "file", FILE, "text", saying(50).replace("\n", "\r\n"));

        assertThat(text(draft)).isEqualTo(windows.replace("40 万元", "50 万元"));
    }

    @Test
    void an_example_is_added_by_a_form_as_a_line_of_the_file() {
        var draft = drafted();
        author.get(draft + "?file=" + FILE + "&checked=1");

        author.send(
                draft + "/examples",
                "file",
                FILE,
                "examples",
                "review.examples.csv",
                "rule",
                "review.major-funds",
                "expect",
                "触发",
                "cell.涉及金额",
                "30万元",
                "because",
                "正好在标准上，\"含本数\"");

        assertThat(new String(files(draft, "review.examples.csv"), StandardCharsets.UTF_8))
                .isEqualTo("rule,expect,涉及金额,because\nreview.major-funds,触发,30万元,\"正好在标准上，\"\"含本数\"\"\"\n");
        assertThat(author.get(draft + "?file=" + FILE + "&checked=1").html()).contains("正好在标准上");
    }

    @Test
    void the_edges_of_numbers_are_added_as_lines_and_an_example_can_expect_what_came() {
        var draft = drafted();
        assertThat(author.get(draft + "/boundaries?file=" + FILE).html()).contains("临界用例");
        author.get(draft + "?file=" + FILE + "&checked=1");
        author.send(
                draft + "/examples",
                "file",
                FILE,
                "examples",
                "review.examples.csv",
                "line",
                "review.major-funds,触发,30万元,正好",
                "line",
                "review.major-funds,触发,29万元,稍低");
        author.get(draft + "?file=" + FILE + "&checked=1");

        author.send(draft + "/examples/accept", "examples", "review.examples.csv", "row", "3");

        assertThat(new String(files(draft, "review.examples.csv"), StandardCharsets.UTF_8))
                .endsWith("正好\nreview.major-funds,不触发,29万元,稍低\n");
    }

    @Test
    void an_author_does_not_publish_and_a_time_that_is_none_keeps_what_was_typed() {
        var draft = drafted();
        author.send(draft + "/file", "file", FILE, "text", saying(50));

        var refused = author.send(draft + "/publish", "reason", "物价", "report", "none", "when", "now");
        var unread = author.send(draft + "/hand-over", "reason", "物价上涨", "when", "later", "from", "明天");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.html()).contains("请填从何时起生效");
    }

    @Test
    void a_time_of_which_nobody_knows_whether_it_is_now_or_later_publishes_nothing() {
        var draft = handedOver();
        director.get(draft + "?checked=1");

        var page = director.send(
                draft + "/publish", "reason", "物价", "report", report(draft), "when", "zzz", "from", "2026-12-01T09:00");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("请填从何时起生效");
        assertThat(story.office.ruleBookDesk().readEditions().all()).hasSize(1);
    }

    @Test
    void a_reason_that_is_a_wall_of_text_publishes_nothing_and_stays_typed() {
        var draft = handedOver();
        director.get(draft + "?checked=1");

        var page =
                director.send(draft + "/publish", "reason", "好".repeat(1_001), "report", report(draft), "when", "now");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("1001 个字，不超过 1000 个字", "好".repeat(1_001));
        assertThat(story.office.ruleBookDesk().readEditions().all()).hasSize(1);
    }

    @Test
    void a_reviewer_gives_a_draft_back_and_its_author_reads_what_is_to_be_changed() {
        var draft = handedOver();
        var asked = director.get(draft + "?checked=1").html();
        var unsaid = director.send(draft + "/return", "remark", " ", "asks", "return");

        var returned = director.send(draft + "/return", "remark", "请附依据：“第三条”");

        assertThat(asked).contains("退回修改", "要改什么").doesNotContain("撤回送审</button>");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.html()).contains("请写明要改什么");
        assertThat(returned.html()).contains("已退回修改，起草人收到了您的意见");
        assertThat(author.get(draft + "?checked=1").html()).contains("退回修改", "请附依据：“第三条”", "送复核");
        assertThat(author.get("/today").html()).contains("退回修改", "请附依据");
        assertThat(author.get("/rules").html()).contains("退回修改");
    }

    @Test
    void an_author_takes_back_what_he_handed_over() {
        var draft = handedOver();

        var waiting = author.get(draft + "?checked=1").html();
        var back = author.send(draft + "/take-back");

        assertThat(waiting).contains("撤回送审</button>").doesNotContain("要改什么");
        assertThat(back.html()).contains("已撤回送审");
        assertThat(director.get(draft + "?checked=1").html())
                .contains("起草人还没有送复核")
                .doesNotContain("要改什么", "发布这一版规则");
    }

    @Test
    void what_changes_in_own_fields_stands_among_what_a_draft_changes() {
        var draft = drafted();
        author.send(draft + "/file", "file", "fields.csv", "text", SmallBookFields.CSV);

        var page = author.get(draft + "?checked=1").html();

        assertThat(page).contains("与现行规则的差别", "0 条规则、2 个自定栏目", "自定栏目“涉密等级”", "选项：公开、内部、秘密");
    }

    @Test
    void the_history_tells_who_withdrew_an_edition_when_and_why() {
        var draft = handedOver();
        director.get(draft + "?checked=1");
        director.send(
                draft + "/publish",
                "reason",
                "物价",
                "report",
                report(draft),
                "when",
                "later",
                "from",
                "2026-12-31T09:00");
        director.get("/rules/editions/2");
        director.send("/rules/editions/2/withdraw", "reason", "标准还要再议");

        assertThat(author.get("/rules/editions/2").html()).contains("已撤回", "撤回理由", "标准还要再议", "原定生效");
        assertThat(author.get("/rules/editions").html()).contains("标准还要再议");
    }

    @Test
    void only_those_who_may_see_the_form_that_discards_a_draft() {
        var draft = drafted();

        assertThat(author.get(draft).html()).contains("删除这份草稿");
        assertThat(director.get(draft).html()).contains("删除这份草稿");
        assertThat(Guest.signedIn(server, CLERK).get(draft).html()).doesNotContain("删除这份草稿");
    }

    @Test
    void a_followed_folders_draft_says_so_and_is_claimed() {
        var files = SmallBook.with(55, "09:00");
        var kept = story.office.ruleBookDesk().followFolder().handle(new FollowFolder.Command("规则目录", files));
        var draft = "/rules/drafts/" + kept.orElseThrow().draft().id().value();

        var page = author.get(draft + "?checked=1");

        assertThat(page.html()).contains("来自文件夹 规则目录", "认领这份草稿");
        assertThat(author.get("/today").html()).contains("认领草稿");
        author.get(draft);
        assertThat(author.send(draft + "/claim").html()).contains("已认领", "起草：施展");
    }

    @Test
    void a_discarded_draft_is_gone_from_the_list_and_takes_no_text() {
        var draft = drafted();
        author.get(draft);

        author.send(draft + "/discard");

        assertThat(author.get("/rules").html()).doesNotContain("调整标准");
        assertThat(author.send(draft + "/file", "file", FILE, "text", saying(70))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void departments_do_not_see_drafts_and_read_the_rules_and_their_history() {
        var draft = drafted();
        var department = Guest.signedIn(server, HEAD_OF_FIRST);

        assertThat(department.get(draft).status()).isEqualTo(403);
        assertThat(department.get("/rules").html()).doesNotContain("调整标准", "起草修改");
        assertThat(department.get("/rules/editions/1").html()).contains("随程序提供").doesNotContain("恢复这一版");
        assertThat(Guest.of(server).get("/rules/editions").html()).contains("第1版");
        assertThat(department.get("/rules/reports/none").status()).isEqualTo(403);
        assertThat(director.get("/rules/reports/none").status()).isEqualTo(404);
    }

    private String drafted() {
        author.get("/rules");
        return author.send("/rules/drafts", "title", "调整标准").path();
    }

    /** Of 50 万元, replayed, and waiting to be published. */
    private String handedOver() {
        var draft = drafted();
        author.send(draft + "/file", "file", FILE, "text", saying(50));
        var desk = story.office.ruleBookDesk();
        var run = TopicStory.done(desk.replayRuns().start(story.as(RULE_ADMINISTRATOR), id(draft)));
        while (desk.replayRuns().find(run.id()).orElseThrow().state() == ReplayRuns.State.RUNNING) {
            Thread.onSpinWait();
        }
        author.get(draft + "?checked=1");
        author.send(draft + "/hand-over", "reason", "物价上涨", "report", report(draft), "when", "now");
        return draft;
    }

    private String report(String draft) {
        return story.office
                .ruleBookDesk()
                .reports()
                .newest(id(draft))
                .orElseThrow()
                .hash();
    }

    private static BookDraft.Id id(String draft) {
        return new BookDraft.Id(draft.replaceFirst(".*/drafts/([^/?]+).*", "$1"));
    }

    private void save(String draft, String text) {
        author.get(draft + "?file=" + FILE);
        var id = new BookDraft.Id(draft.substring(draft.lastIndexOf('/') + 1));
        var bytes = Optional.of(text.getBytes(StandardCharsets.UTF_8));
        var command = new yicheng.rulebook.draft.SaveFile.Command(id, 1, FILE, bytes);
        TopicStory.done(story.office.ruleBookDesk().saveFile().handle(story.as(RULE_ADMINISTRATOR), command));
    }

    private static String saying(int wan) {
        return new String(SmallBook.with(wan, "09:00").byName().get(FILE), StandardCharsets.UTF_8);
    }

    private String text(String draft) {
        return new String(bytes(draft), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String draft) {
        return files(draft, FILE);
    }

    private byte[] files(String draft, String file) {
        var id = new BookDraft.Id(draft.replaceFirst(".*/drafts/([^/?]+).*", "$1"));
        var kept = TopicStory.done(story.office.ruleBookDesk().readDrafts().one(story.as(DIRECTOR), id));
        return kept.draft().files().byName().get(file);
    }
}
