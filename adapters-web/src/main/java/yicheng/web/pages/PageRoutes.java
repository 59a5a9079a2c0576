package yicheng.web.pages;

import io.javalin.config.RoutesConfig;
import yicheng.Office;
import yicheng.web.edge.ErrorPage;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.timetable.TimetablePage;

/** Which address leads to which page. */
public final class PageRoutes {

    private PageRoutes() {}

    public static void add(RoutesConfig routes, Office office) {
        var assets = Assets.ofClassPath();
        var renderer = new Renderer();
        var timetable = new TimetablePage(office, assets, renderer);

        routes.get("/", timetable::show);
        routes.get("/timetable", timetable::show);
        routes.get("/language", LanguageSwitch::keep);
    }

    /** How an error looks to people. */
    public static ErrorPage errorPage(Office office) {
        return new ProblemPage(office, Assets.ofClassPath(), new Renderer());
    }
}
