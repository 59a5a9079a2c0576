package yicheng.web.pages;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.lists.DecidePage;
import yicheng.web.pages.lists.ProspectPage;
import yicheng.web.pages.lists.SheetPage;
import yicheng.web.pages.shell.Frame;

/** The addresses of a meeting's list and of its agenda. */
final class ListRoutes {

    private ListRoutes() {}

    static void add(RoutesConfig routes, Frame frame) {
        var prospect = new ProspectPage(frame);
        routes.get("/meetings/{ref}/list", prospect::show);
        routes.post("/meetings/{ref}/list", prospect::mark);
        sheets(routes, new SheetPage(frame), new DecidePage(frame));
    }

    private static void sheets(RoutesConfig routes, SheetPage sheet, DecidePage decide) {
        routes.get("/meetings/{ref}/list/{sheet}", sheet::show);
        routes.get("/meetings/{ref}/list/{sheet}/scans/{scan}", sheet::scan);
        routes.post("/meetings/{ref}/list/{sheet}/sign", sheet::sign);
        routes.post("/meetings/{ref}/list/{sheet}/paper", sheet::enter);
        routes.post("/meetings/{ref}/list/{sheet}/send-back", sheet::sendBack);
        routes.post("/meetings/{ref}/list/{sheet}/contest", sheet::contest);
        routes.post("/meetings/{ref}/list/{sheet}/decide", decide::decide);
    }
}
