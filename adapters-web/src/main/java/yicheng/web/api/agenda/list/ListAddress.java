package yicheng.web.api.agenda.list;

import io.javalin.http.Context;
import yicheng.Office;
import yicheng.agenda.list.TopicList;
import yicheng.journal.Unknown;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.reading.Numbers;

/** Which sheet an address means. */
final class ListAddress {

    private static final int MOST_SHEETS = 999;

    private ListAddress() {}

    static TopicList.Id of(Context ctx, Office office) {
        var sheet = ctx.pathParam("sheet");
        return new TopicList.Id(
                Meant.meeting(ctx, office),
                Numbers.whole(sheet, 1, MOST_SHEETS).orElseThrow(() -> new Unknown("list", sheet)));
    }

    static String of(TopicList.Id list) {
        return Api.V1 + "/lists/" + list.meeting() + "/" + list.sheet();
    }
}
