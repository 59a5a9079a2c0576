package yicheng.web.api.attendance;

import yicheng.web.api.attendance.observer.ObserverRoutes;
import yicheng.web.api.attendance.roll.RollRoutes;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Where rosters, leave, the forecast, observers and the roll are found. */
public final class AttendanceApi {

    private static final String MEETING = Api.V1 + "/meetings/{ref}";
    private static final String LEAVES = Api.V1 + "/leaves";
    private static final String LEAVE = LEAVES + "/{id}";

    private AttendanceApi() {}

    public static void add(Addresses at, Api api, Names.Latest names) {
        var rosters = new RosterRoutes(api, names);
        var leaves = new LeaveRoutes(api, names);
        var asking = new AskingRoutes(api, leaves);
        at.getJson(MEETING + "/roster", rosters::roster);
        at.getJson(MEETING + "/forecast", rosters::forecast);
        at.getJson(MEETING + "/leaves", leaves::ofMeeting);
        at.postJson(MEETING + "/leaves", asking::ask);
        at.postJson(MEETING + "/leaves/calls", asking::call);
        at.getJson(LEAVES, leaves::own);
        at.getJson(LEAVE, leaves::show);
        at.putJson(LEAVE, asking::save);
        at.deleteJson(LEAVE, asking::discard);
        at.getJson(LEAVE + "/history", leaves::history);
        at.postJson(LEAVE + "/ask", asking::askAgain);
        new LeaveActRoutes(api, leaves).add(at, LEAVE);
        new ObserverRoutes(api, names).add(at);
        new RollRoutes(api, names).add(at);
    }
}
