package yicheng.web.pages;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.agenda.AgendaPage;
import yicheng.web.pages.agenda.OrderPage;
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
        agenda(routes, new AgendaPage(frame), new OrderPage(frame));
    }

    private static void agenda(RoutesConfig routes, AgendaPage agenda, OrderPage order) {
        routes.get("/meetings/{ref}/agenda", agenda::show);
        routes.get("/meetings/{ref}/agenda/compare", agenda::compare);
        routes.get("/meetings/{ref}/agenda/order", order::show);
        routes.post("/meetings/{ref}/agenda/order", order::order);
        routes.post("/meetings/{ref}/agenda/reply", order::reply);
        routes.post("/meetings/{ref}/agenda/take-off", order::takeOff);
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
