package yicheng.web.pages.work;

import java.util.List;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Say;

/** What a form is told, with the clause it rests on, for forms that show words only. */
public final class Cited {

    private Cited() {}

    public static List<Finding> of(List<Finding> findings) {
        return findings.stream().map(Cited::of).toList();
    }

    private static Finding of(Finding one) {
        return new Finding(
                one.rule(),
                one.effect(),
                one.field(),
                cited(one.text(), one.rule().clause()),
                one.mender(),
                one.missing(),
                one.saw());
    }

    private static Text cited(Text text, Clause clause) {
        var zh = new Say(Language.ZH).clause(clause);
        var en = new Say(Language.EN).clause(clause);
        return Text.of(text.zh() + "（" + zh + "）", text.en() + " (" + en + ")");
    }
}
