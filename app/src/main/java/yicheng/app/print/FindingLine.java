package yicheng.app.print;

import yicheng.policy.Finding;
import yicheng.policy.Language;
import yicheng.policy.Text;

/** A finding in one line: what, by which clause and rule, on which value, who mends it. */
public final class FindingLine {

    private FindingLine() {}

    public static Text of(Finding finding) {
        return Text.of(said(finding, Language.ZH), said(finding, Language.EN));
    }

    private static String said(Finding finding, Language language) {
        boolean zh = language == Language.ZH;
        var rule = finding.rule();
        var saw = finding.saw().map((zh ? "（所见：%s）" : " (saw: %s)")::formatted).orElse("");
        var mender = finding.mender().label().in(language);
        return zh
                ? "%s %s%s〔%s %s；由%s处理〕"
                        .formatted(
                                finding.effect().label().zh(),
                                finding.text().zh(),
                                saw,
                                rule.clause().printed(),
                                rule.id(),
                                mender)
                : "%s: %s%s [%s %s; for %s]"
                        .formatted(
                                finding.effect().label().en(),
                                finding.text().en(),
                                saw,
                                rule.clause().id(),
                                rule.id(),
                                mender);
    }
}
