package yicheng.web.pages.preparation;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.shell.Frame;

/** The addresses below a meeting's. */
public final class PreparationRoutes {

    private static final String MEETING = "/meetings/{ref}";

    private PreparationRoutes() {}

    public static void add(RoutesConfig routes, Frame frame) {
        var preparation = new PreparationPage(frame);
        var seats = new SeatsPage(frame);
        routes.get(MEETING + "/preparation", preparation::show);
        routes.post(MEETING + "/preparation/item", preparation::tick);
        routes.post(MEETING + "/preparation/room", preparation::room);
        routes.get(MEETING + "/seats", seats::show);
        routes.get(MEETING + "/seats/plates", seats::plates);
        routes.post(MEETING + "/seats/lay", seats::lay);
        routes.post(MEETING + "/seats/move", seats::move);
        routes.post(MEETING + "/seats/undo", seats::undo);
    }
}
