package yicheng.web.pages.lists;

import io.javalin.http.Context;
import yicheng.agenda.list.TopicList;
import yicheng.journal.Unknown;
import yicheng.web.pages.work.MeetingAddress;

/** The sheet that an address is about. */
public final class ListAddress {

    private ListAddress() {}

    /** @throws Unknown where the address names none */
    static TopicList.Id of(Context asked) {
        var sheet = asked.pathParam("sheet");
        if (!sheet.matches("[1-9]\\d{0,3}")) {
            throw new Unknown("list", sheet);
        }
        return new TopicList.Id(MeetingAddress.of(asked), Integer.parseInt(sheet));
    }

    public static String of(TopicList.Id list) {
        return MeetingAddress.of(list.meeting()) + "/list/" + list.sheet();
    }
}
