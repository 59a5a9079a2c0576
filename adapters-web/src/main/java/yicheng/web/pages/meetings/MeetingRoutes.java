package yicheng.web.pages.meetings;

import io.javalin.config.RoutesConfig;
import yicheng.meeting.Kind;
import yicheng.web.pages.meetings.adhoc.AdhocFormPage;
import yicheng.web.pages.meetings.change.ChangePage;
import yicheng.web.pages.meetings.conflicts.ConflictsPage;
import yicheng.web.pages.meetings.notice.RegularNoticePage;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;

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
        routes.get("/meetings/conflicts", new ConflictsPage(frame)::show);
        routes.get("/meetings/new", adhoc::begin);
        routes.post("/meetings/new", adhoc::make);
        routes.get("/meetings/{ref}/proposal", adhoc::edit);
        routes.post("/meetings/{ref}/proposal", adhoc::change);
        var notice = new RegularNoticePage(frame);
        routes.get("/meetings/{ref}/notice", notice::show);
        routes.post("/meetings/{ref}/notice", asked -> {
            if (MeetingAddress.of(asked).kind() == Kind.ADHOC) {
                acts.notice(asked);
            } else {
                notice.issue(asked);
            }
        });
        routes.post("/meetings/{ref}/participants", acts::participants);
        routes.post("/meetings/{ref}/backfill", acts::backFill);
        routes.post("/meetings/{ref}/cancel", acts::cancel);
        routes.get("/meetings/{ref}", meeting::show);
        routes.post("/meetings/{ref}/decide", meeting::decide);
        routes.get("/meetings/{ref}/change", change::show);
        routes.post("/meetings/{ref}/change", change::propose);
    }
}
