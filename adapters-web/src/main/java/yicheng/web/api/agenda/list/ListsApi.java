package yicheng.web.api.agenda.list;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Where topic lists are found. */
public final class ListsApi {

    private ListsApi() {}

    public static void add(Addresses at, Api api, Names.Latest names) {
        var lists = new ListRoutes(api, names);
        var scans = new ScanRoutes(api, names);
        at.getJson(Api.V1 + "/meetings/{ref}/list", lists::ofMeeting);
        at.postJson(Api.V1 + "/meetings/{ref}/list", lists::compile);
        at.getJson(Api.V1 + "/lists/{ref}/{sheet}", lists::show);
        at.getJson(Api.V1 + "/lists/{ref}/{sheet}/history", lists::history);
        new ListActRoutes(api, lists).add(at);
        at.postJson(Api.V1 + "/lists/{ref}/{sheet}/scans", scans::add);
        at.get(Api.V1 + "/scans/{id}", scans::content);
    }
}
