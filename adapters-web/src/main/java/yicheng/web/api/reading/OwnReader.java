package yicheng.web.api.reading;

import java.math.BigDecimal;
import java.util.TreeMap;
import yicheng.policy.Text;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnValues;

/** Reads what stands in the office's own fields, by their names, as it was typed. */
final class OwnReader {

    static final String NAME = "own";

    private static final int MOST_CHARACTERS = 4_000;

    private OwnReader() {}

    /** The object at hand. */
    static OwnValues read(JsonBody in, WrongValues wrong) {
        var values = new TreeMap<String, String>();
        in.entries(name -> {
            if (!OwnField.isName(name)) {
                in.wrong(Text.of("“%s”不是栏目名称".formatted(name), "\"%s\" is no name of a field".formatted(name)));
            } else if (in.isString() || in.isNumber() || in.isBoolean()) {
                var text = typed(in);
                PlainText.fault(text, MOST_CHARACTERS).ifPresent(fault -> wrong.add(in.pointer(), text, fault));
                values.put(name, text);
            } else if (!in.isNull()) {
                in.wrongType("文字、数字或 true/false", "a string, a number or true/false");
            }
        });
        return OwnValues.of(values);
    }

    private static String typed(JsonBody in) {
        if (in.isBoolean()) {
            return in.text().equals("true") ? "是" : "否";
        }
        return in.isNumber()
                ? Numbers.decimal(in.text()).map(BigDecimal::toPlainString).orElse(in.text())
                : in.text();
    }
}
