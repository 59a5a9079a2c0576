package yicheng.web.pages.rules.drafts;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.shell.Frame;

/** The addresses of a draft. */
public final class DraftPages {

    private static final String ONE = "/rules/drafts/{id}";

    private DraftPages() {}

    public static void add(RoutesConfig routes, Frame frame) {
        var desk = new DraftDesk(frame);
        var draft = new DraftPage(desk);
        var file = new FilePage(desk);
        var replay = new ReplayPage(desk);
        var publish = new PublishPage(desk);
        routes.get("/rules/drafts", asked -> frame.go(asked, "/rules#drafts"));
        routes.get(ONE, draft::show);
        routes.get(ONE + "/state", draft::state);
        routes.post(ONE + "/try", draft::tryOut);
        routes.get(ONE + "/vocabulary", draft::vocabulary);
        routes.post(ONE + "/file", file::save);
        var examples = new ExamplePage(desk);
        routes.post(ONE + "/examples", examples::add);
        routes.post(ONE + "/examples/remove", examples::remove);
        routes.post(ONE + "/examples/accept", new AcceptPage(desk)::accept);
        routes.get(ONE + "/boundaries", examples::boundaries);
        routes.post(ONE + "/replay", replay::start);
        routes.get(ONE + "/replay", replay::progress);
        routes.post(ONE + "/replay/cancel", replay::cancel);
        routes.post(ONE + "/update", publish::update);
        routes.post(ONE + "/claim", publish::claim);
        routes.post(ONE + "/hand-over", publish::handOver);
        routes.post(ONE + "/take-back", publish::takeBack);
        routes.post(ONE + "/return", publish::giveBack);
        routes.post(ONE + "/publish", publish::publish);
        routes.post(ONE + "/discard", publish::discard);
    }
}
