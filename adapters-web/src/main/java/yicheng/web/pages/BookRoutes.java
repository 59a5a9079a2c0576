package yicheng.web.pages;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.handbook.HandbookPage;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.usage.UsagePage;
import yicheng.web.pages.values.ValuesPage;
import yicheng.web.pages.why.VerdictPages;

/** The addresses of the rule book for those who never open a file, and of why a judgement came out as it did. */
final class BookRoutes {

    private BookRoutes() {}

    static void add(RoutesConfig routes, Frame frame) {
        routes.get("/rules/handbook", new HandbookPage(frame)::show);
        var values = new ValuesPage(frame);
        routes.get("/rules/values", values::show);
        routes.post("/rules/values", values::save);
        routes.get("/rules/statistics", new UsagePage(frame)::show);
        var verdicts = new VerdictPages(frame);
        routes.get("/topics/{id}/verdicts", verdicts::all);
        routes.get("/topics/{id}/verdicts/{number}", verdicts::one);
    }
}
