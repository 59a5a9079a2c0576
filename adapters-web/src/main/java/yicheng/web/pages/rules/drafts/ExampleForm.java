package yicheng.web.pages.rules.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yicheng.policy.Fault;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.files.NewExample;

/** An example as somebody fills it in: a field for each column of the file, named after its heading. */
final class ExampleForm {

    static final String CELL = "cell.";

    private static final List<String> EXPECTED = List.of("触发", "不触发");
    private static final Set<String> FIXED = Set.of("rule", "expect", "because");

    private ExampleForm() {}

    /** With what is wrong before any of it is read as facts. */
    static Form judged(Form form, List<String> headings, List<String> rules) {
        var judged = form;
        for (var name : form.values().keySet()) {
            var column = name.startsWith(CELL) ? name.substring(CELL.length()) : "";
            if (!column.isEmpty() && !form.value(name).isEmpty() && !headings.contains(column)) {
                judged = judged.wrong(Text.of(
                        "用例文件没有“%s”这一栏，填的“%s”没有地方放：请先在文件第一行加上这一栏".formatted(column, form.value(name)),
                        "the file has no column \"%s\" for \"%s\"; add it to its first line"
                                .formatted(column, form.value(name))));
            }
        }
        if (!rules.contains(form.value("rule"))) {
            judged = judged.wrong(
                    "rule",
                    form.value("rule").isEmpty()
                            ? Text.of("请选一条规则", "choose a rule")
                            : Text.of(
                                    "本章没有编号为“%s”的规则，请从列表里选".formatted(form.value("rule")),
                                    "this chapter has no rule \"%s\"; choose one of the list"
                                            .formatted(form.value("rule"))));
        }
        return EXPECTED.contains(form.value("expect"))
                ? judged
                : judged.wrong(
                        "expect",
                        Text.of(
                                "“%s”要写 触发 或 不触发".formatted(form.value("expect")),
                                "\"%s\" must be 触发 (fires) or 不触发 (does not fire)".formatted(form.value("expect"))));
    }

    /** As it goes into the file; what is expected is put right, so that the rest can be read all the same. */
    static NewExample line(Form form, String before, List<String> headings) {
        var cells = new LinkedHashMap<String, String>();
        headings.forEach(heading -> cells.put(heading, form.value(CELL + heading)));
        Map.of("rule", List.of("rule", "规则"), "expect", List.of("expect", "预期"), "because", List.of("because", "说明"))
                .forEach((name, words) ->
                        words.stream().filter(headings::contains).forEach(word -> cells.put(word, form.value(name))));
        if (!EXPECTED.contains(form.value("expect"))) {
            List.of("expect", "预期").forEach(word -> cells.computeIfPresent(word, (any, typed) -> EXPECTED.get(0)));
        }
        return NewExample.of(before, headings, cells);
    }

    /** With the faults of the new lines, each beside the field whose cell it is in. */
    static Form with(Form form, NewExample added, List<Fault> faults) {
        var judged = form;
        for (var fault : faults) {
            var heading = added.heading(fault.line(), fault.column());
            var field = FIXED.contains(heading) ? heading : CELL + heading;
            boolean shown =
                    added.headings().contains(heading) && form.all("line").isEmpty();
            boolean known =
                    fault.code().equals("example.rule") && !form.faults("rule").isEmpty();
            if (known) {
                continue;
            }
            judged = shown && !isOfWholeLine(fault)
                    ? judged.wrong(field, named(heading, fault.message()))
                    : judged.wrong(fault.message());
        }
        return judged;
    }

    /** Cells that do not go together are told at the beginning of the line. */
    private static boolean isOfWholeLine(Fault fault) {
        return fault.column() == 1 && fault.code().equals("example.cell");
    }

    private static Text named(String heading, Text text) {
        return FIXED.contains(heading)
                ? text
                : Text.of("%s：%s".formatted(heading, text.zh()), "%s: %s".formatted(heading, text.en()));
    }
}
