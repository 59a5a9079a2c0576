package yicheng.rules.own;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.meeting.Kind;
import yicheng.policy.BookCheck;
import yicheng.policy.BookFiles;
import yicheng.policy.Effect;
import yicheng.policy.Fault;
import yicheng.policy.Finding;
import yicheng.policy.bench.Boundary;
import yicheng.rules.book.ShippedBook;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnFields;
import yicheng.topic.own.OwnValues;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

class OwnFieldsInSentencesTest {

    @Test
    void a_rule_about_an_own_field_fires_and_names_the_field() {
        var finding = findings(OwnBook.whole(), Map.of("涉密等级", "秘密")).get(0);

        assertThat(finding.effect()).isEqualTo(Effect.RETURN);
        assertThat(finding.field()).contains("own.涉密等级");
        assertThat(finding.text().zh()).isEqualTo("秘密议题不走电子流转");
        assertThat(findings(OwnBook.whole(), Map.of("涉密等级", "内部"))).isEmpty();
    }

    @Test
    void the_book_answers_for_its_fields_in_the_order_of_the_file() {
        var fields = OwnFields.of(OwnBook.load(OwnBook.whole()));

        assertThat(fields.all()).extracting(OwnField::name).containsExactly("涉密等级", "预计人数", "合同到期日", "经办意见", "已经公示");
        assertThat(fields.askedFor(Kind.WEEKLY)).extracting(OwnField::name).doesNotContain("预计人数");
    }

    @ParameterizedTest
    @CsvSource({
        "- 自定栏目“经办意见”未填写,经办意见,（空）,同意",
        "- 自定栏目“经办意见”已填写,经办意见,同意,（空）",
        "- 自定栏目“经办意见”提到“补充、另行”,经办意见,材料另行报送,同意",
        "- 自定栏目“经办意见”没有提到“补充”,经办意见,同意,请补充",
        "- 自定栏目“经办意见”超过 2 个字,经办意见,同意报,同意",
        "- 自定栏目“已经公示”是“是”,已经公示,√,否",
        "- 自定栏目“涉密等级”不是“公开”,涉密等级,内部,公开",
        "- 自定栏目“预计人数”达到 30.5,预计人数,30.50,30.49",
        "- 自定栏目“预计人数”不足 30,预计人数,29.99,30",
        "- 自定栏目“合同到期日”早于 2026-12-31,合同到期日,2026年12月30日,2026-12-31",
        "- 自定栏目“合同到期日”晚于 2026-12-31,合同到期日,2027-01-01,2026-12-31"
    })
    void every_sentence_about_own_fields_holds_as_it_reads(String sentence, String field, String yes, String no) {
        var rule = OwnBook.rule("review.own", sentence, "提醒提交部门，自定栏目“" + field + "”：“请核对”");
        var examples = "review.own,触发,%s=%s\nreview.own,不触发,%s=%s\n".formatted(field, yes, field, no);

        var check = OwnBook.check(OwnBook.files(OwnBook.FIELDS, rule, examples));

        assertThat(check.faults()).isEmpty();
        assertThat(check.examples()).allMatch(BookCheck.ExampleOutcome::asExpected);
    }

    @Test
    void a_number_of_an_own_field_gets_boundary_examples() {
        var rule = OwnBook.rule("review.own", "- 自定栏目“预计人数”达到 30", "提醒提交部门，自定栏目“预计人数”：“请核对”");
        var examples = "review.own,触发,预计人数=30\nreview.own,不触发,预计人数=29\n";
        var files = OwnBook.files(OwnBook.FIELDS, rule, examples);

        var boundary = OwnBook.BENCH.boundaries(files, files).stream()
                .filter(one -> one.rule().id().equals("review.own"))
                .findFirst()
                .orElseThrow();

        assertThat(boundary.probes()).extracting(Boundary.Probe::value).containsExactly("29.99", "30", "30.01");
        assertThat(boundary.probes()).extracting(Boundary.Probe::fires).containsExactly(false, true, true);
    }

    @Test
    void a_name_that_is_not_in_the_file_is_a_fault_where_it_stands_with_the_nearest_names() {
        var fault = fault("- 自定栏目“涉密登记”是“秘密”");

        assertThat(fault.code()).isEqualTo("own.unknown");
        assertThat(fault.line()).isEqualTo(OwnBook.shippedLines("review.dslr") + 6);
        assertThat(fault.column()).isEqualTo(10);
        assertThat(fault.phrase()).isEqualTo("涉密登记");
        assertThat(fault.nearest()).containsExactly("涉密等级");
        assertThat(fault.rule()).contains("规则 review.own");
    }

    @Test
    void a_field_is_compared_as_its_type_can_be() {
        var fault = fault("- 自定栏目“经办意见”达到 3");

        assertThat(fault.code()).isEqualTo("own.type");
        assertThat(fault.column()).isEqualTo(10);
        assertThat(fault.message().zh()).isEqualTo("“经办意见”是文字栏目，不能这样比较：这句话要用数字栏目");
    }

    @Test
    void what_nobody_can_choose_is_a_fault_at_its_place() {
        var fault = fault("- 自定栏目“涉密等级”是“绝密”");

        assertThat(fault.code()).isEqualTo("own.value");
        assertThat(fault.column()).isEqualTo(17);
        assertThat(fault.message().zh()).isEqualTo("“涉密等级”不会是“绝密”：请填以下之一：公开、内部、秘密");
        assertThat(fault.nearest()).contains("秘密");
    }

    @Test
    void the_name_in_a_consequence_is_looked_up_too() {
        var rule = OwnBook.rule("review.own", "- 涉及部门达到 9 个", "请提交部门填写自定栏目“保密期限”：“请填写”");

        var fault = OwnBook.faults(OwnBook.files(OwnBook.FIELDS, rule, "")).get(0);

        assertThat(fault.code()).isEqualTo("own.unknown");
        assertThat(fault.column()).isEqualTo(15);
    }

    @Test
    void in_rule_language_a_name_is_looked_up_as_well() {
        var drl = """
                rule "r"
                  @编号("review.own") @条款("3.1.submit.check*")
                when
                  TopicFacts( ownIs("涉密登记", "秘密") )
                then
                  report.giveBackOwn("涉密等级", "不行");
                end
                """;

        var files = OwnBook.whole().with("review.drl", drl.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(OwnBook.faults(files)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("own.unknown");
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo(22);
        });
    }

    @Test
    void examples_may_have_a_column_of_an_own_field_and_its_cells_are_read_as_its_type() {
        var files = OwnBook.files(OwnBook.FIELDS, OwnBook.SECRET, OwnBook.EXAMPLES.replace("内部", "绝密"));

        assertThat(OwnBook.check(OwnBook.whole()).passes()).isTrue();
        assertThat(OwnBook.faults(files)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("example.cell");
            assertThat(fault.phrase()).isEqualTo("绝密");
        });
    }

    @Test
    void without_own_fields_the_edition_is_the_same_and_with_them_another() {
        var shipped = OwnBook.check(ShippedBook.files()).edition().id();
        var whole = OwnBook.check(OwnBook.whole()).edition().id();
        var renamed =
                OwnBook.check(OwnBook.files(OwnBook.FIELDS.replace("预计", "参会"), OwnBook.SECRET, OwnBook.EXAMPLES));

        assertThat(OwnFields.of(OwnBook.load(ShippedBook.files())).all()).isEmpty();
        assertThat(whole).isNotEqualTo(shipped).isNotEqualTo(renamed.edition().id());
    }

    private static Fault fault(String condition) {
        var rule = OwnBook.rule("review.own", condition, "提醒提交部门，自定栏目“涉密等级”：“请核对”");
        return OwnBook.faults(OwnBook.files(OwnBook.FIELDS, rule, "")).get(0);
    }

    private static List<Finding> findings(BookFiles files, Map<String, String> own) {
        var topic = aTopic().proposal().filling(OwnValues.of(own));
        return OwnBook.load(files)
                .rules(ReviewRules.class)
                .findings(new TopicFacts(
                        Kind.WEEKLY, topic, LocalDateTime.of(2026, 11, 24, 10, 0), List.of(), List.of(), 0, 0));
    }
}
