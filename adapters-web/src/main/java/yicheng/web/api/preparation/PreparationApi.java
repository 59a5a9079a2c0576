package yicheng.web.api.preparation;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Where getting a meeting ready is found. */
public final class PreparationApi {

    private static final String MEETING = Api.V1 + "/meetings/{ref}";

    private PreparationApi() {}

    public static void add(Addresses at, Api api, Names.Latest names) {
        var preparation = new PreparationRoutes(api, names);
        var notice = new NoticeRoutes(api, names);
        var seats = new SeatRoutes(api, names);
        at.getJson(MEETING + "/notice", notice::show);
        at.postJson(MEETING + "/notice", notice::issue);
        at.getJson(MEETING + "/preparation", preparation::show);
        at.postJson(MEETING + "/preparation/room", preparation::room);
        at.postJson(MEETING + "/preparation/items", preparation::tick);
        at.getJson(MEETING + "/seats", seats::show);
        at.get(MEETING + "/seats.svg", seats::drawing);
        at.postJson(MEETING + "/seats/plates", seats::lay);
        at.postJson(MEETING + "/seats/moves", seats::move);
        at.postJson(MEETING + "/seats/moves/undo", seats::undo);
    }
}
