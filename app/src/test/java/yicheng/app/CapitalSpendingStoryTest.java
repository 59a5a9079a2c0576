package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.TestClock;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.app.install.Store;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;

/** Scenario S6 over HTTP, on the shipped rules: from the set-up of a new office to re-entry with the decision's number. */
class CapitalSpendingStoryTest {

    private static final String PASSWORD = "开会之前先把材料看一遍";
    private static final String UNIT = "{'changes':["
            + "{'change':'department.add','department':'yewu1','name':'业务一部','order':1},"
            + "{'change':'department.add','department':'caiwu','name':'财务部','order':2},"
            + "{'change':'person.add','person':'zhuren','name':'周明远'},"
            + "{'change':'person.add','person':'fu','name':'吴思源'},"
            + "{'change':'person.add','person':'bangongshi','name':'冯立新'},"
            + "{'change':'person.add','person':'mishu','name':'褚晓燕'},"
            + "{'change':'person.add','person':'head1','name':'蒋文华'},"
            + "{'change':'post.give','person':'zhuren','post':'主任','from':'2026-01-01'},"
            + "{'change':'post.give','person':'fu','post':'副主任','from':'2026-01-01'},"
            + "{'change':'post.give','person':'bangongshi','post':'办公室主任','from':'2026-01-01'},"
            + "{'change':'post.give','person':'mishu','post':'办公室秘书','from':'2026-01-01'},"
            + "{'change':'post.give','person':'head1','post':'部门正职','department':'yewu1','from':'2026-01-01'},"
            + "{'change':'portfolio.set','leader':'fu','departments':['yewu1','caiwu']}]}";

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 24, 10, 0));
    private KeptOffice office;
    private WebServer server;
    private Caller nobody;

    @BeforeEach
    void open() throws IOException {
        var shipped = new Installation(Optional.empty(), Optional.empty(), Optional.of(cache), clock);
        office = new Wiring().open(shipped, new Store.InFolder(data));
        server = new WebServer(office.office(), WebSettings.local(0)).start();
        nobody = Caller.nobody(server.port());
    }

    @AfterEach
    void close() {
        server.stop();
        office.close();
    }

    @Test
    void a_purchase_of_8_6_million_goes_to_the_party_committee_and_comes_back_with_its_decision() {
        var administrator = aNewOffice();
        var head = account(administrator, "head1");
        var chief = account(administrator, "bangongshi");
        var clerk = account(administrator, "mishu");
        var director = account(administrator, "zhuren");

        var purchase = head.post("/topics", topic("购置检测设备", "'amount':'860万元'"));
        assertThat(purchase.outcome()).isEqualTo("201");
        assertThat(purchase.at("/judged/verdict/code")).isEqualTo("refer_party_committee");
        assertThat(purchase.all("/judged/findings", "/rule/clause")).contains("3.1.review.money");
        assertThat(purchase.all("/judged/findings", "/saw")).contains("860 万元");

        assertThat(chief.does("pass", purchase, "{'overruling':'急需'}").outcome())
                .isEqualTo("422 refused");
        assertThat(clerk.does("pass", purchase, "{'overruling':'急需'}").outcome())
                .isEqualTo("403 not_allowed");
        assertThat(director.does("pass", purchase, "{'overruling':'急需'}").outcome())
                .isEqualTo("403 not_allowed");
        assertThat(head.does("pass", purchase, "{'overruling':'急需'}").outcome()).isEqualTo("403 not_allowed");

        var referred = chief.does("return", purchase, "{'reason':'达到重大资金标准'}");
        assertThat(referred.at("/stage/code")).isEqualTo("referred");
        assertThat(chief.does("pass", referred, "{'overruling':'急需'}").outcome())
                .isEqualTo("409 wrong_state");

        clock.moveTo(LocalDateTime.of(2026, 11, 30, 10, 0));
        var headAgain = nobody.signIn("head1", PASSWORD);
        var reentered =
                headAgain.does("reenter", referred, "{'meeting':'monthly:2026-12-04','decision':'党委会〔2026〕31号'}");
        assertThat(reentered.outcome()).isEqualTo("200");
        assertThat(reentered.at("/round")).isEqualTo("2");
        assertThat(reentered.at("/form/partyDecision")).isEqualTo("党委会〔2026〕31号");
        assertThat(reentered.all("/judged/findings", "/effect/code")).doesNotContain("refer_party_committee");
        assertThat(nobody.signIn("bangongshi", PASSWORD)
                        .get("/topics/" + referred.at("/id") + "/history")
                        .all("/entries", "/act"))
                .containsExactly("topic.submitted", "topic.returned", "topic.re-entered");
    }

    @Test
    void two_topics_of_one_project_add_up_and_a_personnel_matter_is_caught_by_its_words() {
        var administrator = aNewOffice();
        var head = account(administrator, "head1");
        var chief = account(administrator, "bangongshi");
        var clerk = account(administrator, "mishu");

        var first = head.post("/topics", topic("采购检测设备一期", "'amount':'29万元','project':'检测设备'"));
        var second = head.post("/topics", topic("采购检测设备二期", "'amount':'29万元','project':'检测设备'"));
        assertThat(first.at("/judged/verdict/code")).isNotEqualTo("refer_party_committee");
        assertThat(second.at("/judged/verdict/code")).isEqualTo("refer_party_committee");
        assertThat(second.all("/judged/findings", "/text")).anyMatch(text -> text.contains("同一项目累计金额"));
        assertThat(clerk.does("check", first, "{}").at("/judged/verdict/code")).isEqualTo("refer_party_committee");

        var people = head.post("/topics", topic("调整3名岗位人员", "'amount':'0'"));
        assertThat(people.all("/judged/findings", "/field")).contains("personnelChecked");
        assertThat(chief.does("pass", people, "").outcome()).isEqualTo("422 refused");
        var checked = clerk.does("check", people, "{'checklist':{'personnelChecked':true}}");
        assertThat(checked.at("/judged/verdict/code")).isEqualTo("refer_party_committee");
        assertThat(chief.does("pass", checked, "{'overruling':'小事'}").outcome()).isEqualTo("422 refused");
    }

    private Caller aNewOffice() {
        var setUp = nobody.post(
                "/setup",
                "{'code':'%s','office':'某某行政事务中心','administrator':'张系统','login':'admin','password':'%s'}"
                        .formatted(office.setUpCode(), PASSWORD));
        assertThat(setUp.outcome()).isEqualTo("201");
        var administrator = nobody.signIn("admin", PASSWORD);
        var unit = administrator.post("/organisation/changes", UNIT, "If-Match", "\"1\"");
        assertThat(unit.version()).as(unit.answer().body()).isEqualTo("\"2\"");
        return administrator;
    }

    /** Opened with a start password, which its owner changes first of all. */
    private Caller account(Caller administrator, String person) {
        var start = administrator
                .post("/accounts", "{'person':'%s','login':'%s'}".formatted(person, person))
                .at("/password");
        var owner = nobody.signIn(person, start);
        assertThat(owner.get("/topics").outcome()).isEqualTo("403 change_password");
        assertThat(owner.put("/me/password", "{'old_password':'%s','new_password':'%s'}".formatted(start, PASSWORD))
                        .answer()
                        .statusCode())
                .isEqualTo(204);
        return owner;
    }

    private static String topic(String title, String more) {
        return """
                {'department':'业务一部','meeting':'monthly:2026-12-04','submit':true,'form':{
                  'title':'%s','background':'现有设备使用已满十年','matters':['是否办理','经费来源'],'coordination':'不涉及',
                  'indicators':[{'name':'检测完成量','plan':120,'actual':96,'unit':'批','sameLastYear':80,
                    'lastPeriod':90,'source':'业务月报','asOf':'2026-11-20'}],
                  'problems':'设备故障','causes':'停机九天','improvements':'外协检测',%s}}""".formatted(title, more);
    }
}
