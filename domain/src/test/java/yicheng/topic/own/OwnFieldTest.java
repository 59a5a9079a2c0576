package yicheng.topic.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yicheng.meeting.Kind;

class OwnFieldTest {

    @Test
    void values_are_read_into_the_one_form_in_which_rules_compare_them() {
        assertThat(field(OwnField.Type.NUMBER).read("１,２００.50")).contains("1200.5");
        assertThat(field(OwnField.Type.DATE).read("2026年12月1日")).contains("2026-12-01");
        assertThat(field(OwnField.Type.YES_NO).read("√")).contains("是");
        assertThat(field(OwnField.Type.CHOICE).read(" 秘密 ")).contains("秘密");
        assertThat(field(OwnField.Type.TEXT).read(" 张三，李四 ")).contains("张三，李四");
    }

    @Test
    void what_is_no_value_of_the_type_is_not_read() {
        assertThat(field(OwnField.Type.NUMBER).read("很多")).isEmpty();
        assertThat(field(OwnField.Type.DATE).read("2026-02-30")).isEmpty();
        assertThat(field(OwnField.Type.YES_NO).read("也许")).isEmpty();
        assertThat(field(OwnField.Type.CHOICE).read("绝密")).isEmpty();
        assertThat(field(OwnField.Type.TEXT).read("长".repeat(2_001))).isEmpty();
    }

    @Test
    void a_value_that_cannot_be_read_says_what_to_write_instead() {
        var fields = new OwnFields(List.of(field(OwnField.Type.CHOICE)));

        var fault = fields.read(OwnValues.of(Map.of("涉密等级", "绝密"))).faults().get(0);

        assertThat(fault.text().zh()).isEqualTo("涉密等级“绝密”无法识别：请填以下之一：公开、秘密");
    }

    @Test
    void values_of_fields_that_the_edition_dropped_stay_as_they_were() {
        var read = OwnFields.NONE.read(OwnValues.of(Map.of("涉密等级", " 绝密 ")));

        assertThat(read.values().of("涉密等级")).isEqualTo("绝密");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void a_field_is_asked_for_at_the_meetings_it_names() {
        var monthly = new OwnField("预计人数", OwnField.Type.NUMBER, List.of(), Set.of(Kind.MONTHLY), "");
        var fields = new OwnFields(List.of(field(OwnField.Type.CHOICE), monthly));

        assertThat(fields.askedFor(Kind.WEEKLY)).extracting(OwnField::name).containsExactly("涉密等级");
        assertThat(fields.askedFor(Kind.MONTHLY)).extracting(OwnField::name).containsExactly("涉密等级", "预计人数");
    }

    @Test
    void a_name_is_made_of_letters_and_digits() {
        assertThatThrownBy(() -> new OwnField("涉密-等级", OwnField.Type.TEXT, List.of(), Set.of(), ""))
                .hasMessage("\"涉密-等级\" is no name of a field");
    }

    private static OwnField field(OwnField.Type type) {
        return new OwnField("涉密等级", type, List.of("公开", "秘密"), Set.of(), "");
    }
}
