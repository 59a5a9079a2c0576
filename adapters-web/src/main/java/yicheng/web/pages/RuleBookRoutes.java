package yicheng.web.pages;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.rules.RulesPage;
import yicheng.web.pages.rules.drafts.DraftPages;
import yicheng.web.pages.rules.editions.EditionPage;
import yicheng.web.pages.rules.reports.ReportPage;
import yicheng.web.pages.shell.Frame;

/** The addresses of the rule book: to read, to draft, to replay, to publish, to go back. */
final class RuleBookRoutes {

    private RuleBookRoutes() {}

    static void add(RoutesConfig routes, Frame frame) {
        var rules = new RulesPage(frame);
        var editions = new EditionPage(frame);
        routes.get("/rules", rules::show);
        routes.get("/rules/rule/{id}", rules::one);
        routes.post("/rules/drafts", rules::begin);
        DraftPages.add(routes, frame);
        routes.get("/rules/reports/{hash}", new ReportPage(frame)::show);
        routes.get("/rules/editions", editions::all);
        routes.get("/rules/editions/compare", editions::compare);
        routes.get("/rules/editions/{number}", editions::show);
        routes.post("/rules/editions/{number}/restore", editions::restore);
        routes.post("/rules/editions/{number}/withdraw", editions::withdraw);
    }
}
