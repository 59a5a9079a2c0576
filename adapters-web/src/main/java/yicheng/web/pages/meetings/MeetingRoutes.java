package yicheng.web.pages.meetings;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.meetings.adhoc.AdhocFormPage;
import yicheng.web.pages.meetings.adhoc.NoticePage;
import yicheng.web.pages.meetings.change.ChangePage;
import yicheng.web.pages.shell.Frame;

/** The addresses of meetings. */
public final class MeetingRoutes {

    private MeetingRoutes() {}

    public static void add(RoutesConfig routes, Frame frame) {
        var year = new YearPage(frame);
        var meeting = new MeetingPage(frame);
        var change = new ChangePage(frame);
        routes.get("/meetings", year::show);
        routes.get("/timetable", year::moved);
        var adhoc = new AdhocFormPage(frame);
        var acts = new AdhocActsPage(frame, meeting);
        routes.get("/meetings/new", adhoc::begin);
        routes.post("/meetings/new", adhoc::make);
        routes.get("/meetings/{ref}/proposal", adhoc::edit);
        routes.post("/meetings/{ref}/proposal", adhoc::change);
        routes.get("/meetings/{ref}/notice", new NoticePage(frame)::show);
        routes.post("/meetings/{ref}/notice", acts::notice);
        routes.post("/meetings/{ref}/participants", acts::participants);
        routes.post("/meetings/{ref}/backfill", acts::backFill);
        routes.post("/meetings/{ref}/cancel", acts::cancel);
        routes.get("/meetings/{ref}", meeting::show);
        routes.post("/meetings/{ref}/decide", meeting::decide);
        routes.get("/meetings/{ref}/change", change::show);
        routes.post("/meetings/{ref}/change", change::propose);
    }
}
