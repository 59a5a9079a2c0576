package yicheng.web.pages.rules;

import io.javalin.http.Context;
import java.util.Objects;
import yicheng.Office;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Shell;

/** Answers with the rule book in force. */
public final class RulesPage {

    private static final int LONGEST_SEARCH = 100;

    private final Office office;
    private final Assets assets;
    private final Renderer renderer;

    public RulesPage(Office office, Assets assets, Renderer renderer) {
        this.office = office;
        this.assets = assets;
        this.renderer = renderer;
    }

    public void show(Context asked) {
        var words = Objects.requireNonNullElse(asked.queryParam("q"), "").strip();
        var kept = words.length() <= LONGEST_SEARCH ? words : words.substring(0, LONGEST_SEARCH);
        renderer.answer(
                asked,
                "rules",
                Shell.around(asked, Entry.RULES, office, assets),
                RulesView.of(office.ruleBook(), kept));
    }
}
