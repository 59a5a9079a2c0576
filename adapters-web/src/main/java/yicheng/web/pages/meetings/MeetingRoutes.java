package yicheng.web.pages.meetings;

import io.javalin.config.RoutesConfig;
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
        routes.get("/meetings/{ref}", meeting::show);
        routes.post("/meetings/{ref}/decide", meeting::decide);
        routes.get("/meetings/{ref}/change", change::show);
        routes.post("/meetings/{ref}/change", change::propose);
    }
}
