package yicheng.web.pages;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.attendance.OwnLeavesPage;
import yicheng.web.pages.attendance.asking.CallPage;
import yicheng.web.pages.attendance.asking.LeaveFormPage;
import yicheng.web.pages.attendance.slip.LeavePage;
import yicheng.web.pages.shell.Frame;

/** The addresses of leave. */
final class AttendanceRoutes {

    private AttendanceRoutes() {}

    static void add(RoutesConfig routes, Frame frame) {
        var form = new LeaveFormPage(frame);
        var call = new CallPage(frame);
        var leave = new LeavePage(frame);
        routes.get("/leaves", new OwnLeavesPage(frame)::show);
        routes.get("/leaves/new", form::blank);
        routes.post("/leaves/new", form::ask);
        routes.post("/leaves/judge", form::judge);
        routes.get("/leaves/call", call::blank);
        routes.post("/leaves/call", call::enter);
        routes.get("/leaves/{id}", leave::show);
        routes.get("/leaves/{id}/edit", form::edit);
        routes.post("/leaves/{id}/edit", form::save);
        routes.post("/leaves/{id}/discard", leave::discard);
        routes.post("/leaves/{id}/{act}", leave::act);
    }
}
