package yicheng.rules.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.rules.book.ShippedBook;
import yicheng.topic.own.OwnFields;

class FieldsFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '；',
            value = {
                "涉密等级,选则,公开、内部,,；fields.type；6",
                "涉密等级,选择,,,；fields.options；9",
                "涉密等级,选择,公开,,；fields.options；9",
                "涉密等级,选择,公开、公开,,；fields.options；9",
                "涉密等级,选择,公开、=1+1,,；fields.options；9",
                "涉密等级,数字,一、二,,；fields.options；9",
                "涉密等级,数字,,周会,；fields.meeting；10",
                "涉密-等级,数字,,,；fields.name；1",
                ",数字,,,；fields.name；1",
                "涉及金额,数字,,,；fields.name.taken；1",
                "会议类型,文字,,,；fields.name.taken；1",
                "经办意见,文字,,,；fields.name.twice；1",
                "涉密等级,文字,,,,多出；fields.surplus；12",
                "涉密等级,文字,,,=1+1；fields.hint；11"
            })
    void what_is_wrong_with_a_line_is_told_at_its_cell(String line, String code, int column) {
        var faults = OwnBook.faults(files("栏目,类型,选项,会议类型,说明\n经办意见,文字,,,\n" + line + "\n"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.file()).isEqualTo("fields.csv");
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(column);
        });
    }

    @Test
    void a_type_misspelt_is_told_with_the_nearest_one() {
        var fault = OwnBook.faults(files("栏目,类型\n涉密等级,选则\n")).get(0);

        assertThat(fault.nearest()).containsExactly("选择");
        assertThat(fault.message().zh()).isEqualTo("没有类型“选则”：请写 文字、是否、数字、日期、选择 之一");
    }

    @Test
    void a_heading_nobody_knows_and_one_that_lacks_are_told() {
        assertThat(OwnBook.faults(files("栏目,类型,颜色\n")).get(0).column()).isEqualTo(7);
        assertThat(OwnBook.faults(files("栏目,选项\n")).get(0).message().zh()).startsWith("第一行缺少列“类型”");
    }

    @Test
    void there_are_thirty_fields_at_most() {
        var text = new StringBuilder("栏目,类型\n");
        for (int i = 1; i <= 31; i++) {
            text.append("栏目").append(i).append(",文字\n");
        }

        assertThat(OwnBook.faults(files(text.toString()))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("fields.many");
            assertThat(fault.line()).isEqualTo(32);
        });
    }

    @Test
    void typing_habits_make_no_difference() {
        var files = files("\uFEFF说明,类型,栏目\r\n\"按规定, 填写\",文字, 涉密事项 \r\n\r\n");

        var field = OwnFields.of(OwnBook.load(files)).all().get(0);

        assertThat(field.name()).isEqualTo("涉密事项");
        assertThat(field.hint()).isEqualTo("按规定, 填写");
    }

    @Test
    void an_empty_file_means_no_own_fields() {
        assertThat(OwnFields.of(OwnBook.load(files(""))).all()).isEmpty();
    }

    private static yicheng.policy.BookFiles files(String fields) {
        return ShippedBook.files().with("fields.csv", fields.getBytes(StandardCharsets.UTF_8));
    }
}
