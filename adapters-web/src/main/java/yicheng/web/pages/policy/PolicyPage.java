package yicheng.web.pages.policy;

import io.javalin.http.Context;
import yicheng.Office;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Shell;
import yicheng.web.policy.PolicyInForce;

/** Answers with the clauses of the policy. */
public final class PolicyPage {

    private final Office office;
    private final Assets assets;
    private final Renderer renderer;

    public PolicyPage(Office office, Assets assets, Renderer renderer) {
        this.office = office;
        this.assets = assets;
        this.renderer = renderer;
    }

    public void show(Context asked) {
        renderer.answer(asked, "policy", Shell.around(asked, Entry.POLICY, office, assets), PolicyInForce.of(office));
    }
}
