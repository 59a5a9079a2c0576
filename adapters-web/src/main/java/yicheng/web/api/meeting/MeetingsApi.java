package yicheng.web.api.meeting;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Where single meetings are found. */
public final class MeetingsApi {

    private MeetingsApi() {}

    public static void add(Addresses at, Api api, Names.Latest names) {
        var meetings = new MeetingRoutes(api, names);
        var changes = new ChangeRoutes(api, meetings);
        at.getJson(Api.V1 + "/meetings", meetings::list);
        at.getJson(Api.V1 + "/meetings/conflicts", new ConflictRoutes(api)::list);
        at.getJson(Api.V1 + "/meetings/{ref}", meetings::show);
        at.postJson(Api.V1 + "/meetings/{ref}/changes/preview", changes::preview);
        at.postJson(Api.V1 + "/meetings/{ref}/changes", changes::propose);
        at.postJson(Api.V1 + "/meetings/{ref}/changes/decision", changes::decide);
    }
}
