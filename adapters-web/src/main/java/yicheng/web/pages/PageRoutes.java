package yicheng.web.pages;

import io.javalin.config.RoutesConfig;
import java.util.List;
import yicheng.Office;
import yicheng.web.WebSettings.DemoPerson;
import yicheng.web.edge.ErrorPage;
import yicheng.web.pages.access.AccessRoutes;
import yicheng.web.pages.batch.BatchPage;
import yicheng.web.pages.calendar.CalendarPage;
import yicheng.web.pages.meetings.MeetingRoutes;
import yicheng.web.pages.meetings.YearPage;
import yicheng.web.pages.past.PastPage;
import yicheng.web.pages.people.PeopleRoutes;
import yicheng.web.pages.policy.PolicyPage;
import yicheng.web.pages.preparation.PreparationRoutes;
import yicheng.web.pages.presence.PresenceRoutes;
import yicheng.web.pages.ranking.RankingPage;
import yicheng.web.pages.review.ReviewPage;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Shell;
import yicheng.web.visit.Visits;

/** Which address leads to which page. */
public final class PageRoutes {

    private PageRoutes() {}

    /** @param demo who of an invented office can be signed in as with one click */
    public static void add(RoutesConfig routes, Office office, Visits visits, List<DemoPerson> demo) {
        var assets = Assets.ofClassPath();
        var renderer = new Renderer();
        var frame = new Frame(office, visits, assets, renderer);
        var batch = new BatchPage(office, assets, renderer);
        var ranking = new RankingPage(office, assets, renderer);
        var review = new ReviewPage(office, assets, renderer);

        routes.before(asked -> Shell.knows(asked, visits));
        routes.get("/review", review::show);
        routes.post("/review", review::judge);
        routes.get("/review/batch", batch::show);
        routes.post("/review/batch", batch::judge);
        routes.get("/review/topics.xlsx", batch::template);
        routes.get("/review/topics.csv", batch::template);
        routes.get("/ranking", ranking::show);
        routes.post("/ranking", ranking::rank);
        routes.get("/policy", new PolicyPage(office, assets, renderer)::show);
        routes.get("/language", LanguageSwitch::keep);
        AccessRoutes.add(routes, frame, demo);
        PeopleRoutes.add(routes, frame);
        tables(routes, frame);
        MeetingRoutes.add(routes, frame);
        AttendanceRoutes.add(routes, frame);
        PreparationRoutes.add(routes, frame);
        PresenceRoutes.add(routes, frame);
        ListRoutes.add(routes, frame);
        BookRoutes.add(routes, frame);
        RuleBookRoutes.add(routes, frame);
        TopicRoutes.add(routes, frame, new YearPage(frame)::show);
    }

    /** What comes in by a table, after it was seen. */
    private static void tables(RoutesConfig routes, Frame frame) {
        var calendar = new CalendarPage(frame);
        var past = new PastPage(frame);

        routes.get("/calendar", calendar::show);
        routes.post("/calendar", calendar::bringIn);
        routes.get("/calendar.xlsx", calendar::template);
        routes.get("/calendar.csv", calendar::template);
        routes.get("/topics/past", past::show);
        routes.post("/topics/past", past::bringIn);
        routes.get("/topics/past.xlsx", past::template);
        routes.get("/topics/past.csv", past::template);
    }

    /** How an error looks to people. */
    public static ErrorPage errorPage(Office office) {
        return new ProblemPage(office, Assets.ofClassPath(), new Renderer());
    }
}
