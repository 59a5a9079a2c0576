package yicheng.web.api.meeting.adhoc;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Where ad hoc meetings are found. */
public final class AdhocApi {

    private static final String ALL = Api.V1 + "/meetings/adhoc";
    private static final String ONE = ALL + "/{ref}";

    private AdhocApi() {}

    /** Before the addresses of single meetings, of which {@code adhoc} would be one. */
    public static void add(Addresses at, Api api, Names.Latest names) {
        var seen = new AdhocRoutes(api, names);
        var acts = new AdhocActRoutes(api, seen);
        at.getJson(ALL, seen::list);
        at.getJson(ONE, seen::show);
        at.getJson(ONE + "/suggestion", seen::suggest);
        at.postJson(ONE + "/draft", acts::draft);
        at.postJson(ONE + "/proposal", acts::propose);
        at.postJson(ONE + "/participants", acts::participants);
        at.postJson(ONE + "/notice", acts::giveNotice);
        at.postJson(ONE + "/cancellation", acts::cancel);
        at.postJson(ONE + "/backfill", acts::backFill);
    }
}
