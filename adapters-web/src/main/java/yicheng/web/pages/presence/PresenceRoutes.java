package yicheng.web.pages.presence;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.shell.Frame;

/** The addresses of observers and rolls. */
public final class PresenceRoutes {

    private PresenceRoutes() {}

    public static void add(RoutesConfig routes, Frame frame) {
        var observers = new ObserversPage(frame);
        var roll = new RollPage(frame);
        routes.get("/observers/{id}", observers::find);
        routes.get("/observers/{id}/letter", new LetterPage(frame)::show);
        routes.post("/observers/{id}/{act}", observers::step);
        routes.get("/meetings/{ref}/observers", observers::show);
        routes.post("/meetings/{ref}/observers", observers::propose);
        routes.get("/meetings/{ref}/roll", roll::show);
        routes.get("/meetings/{ref}/roll/sheet", roll::sheet);
        routes.get("/meetings/{ref}/circular", roll::circular);
        routes.post("/meetings/{ref}/roll/{act}", roll::act);
    }
}
