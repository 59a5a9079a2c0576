package yicheng.web.pages.work;

import yicheng.agenda.list.TopicList;
import yicheng.agenda.today.WhatWaitsOnLists;
import yicheng.policy.Text;

/** What somebody has to do about a list, an agenda or a meeting: in verb and object, and where. */
public final class ListTask {

    private ListTask() {}

    public static Text label(WhatWaitsOnLists.Waiting one) {
        return switch (one.task()) {
            case COMPILE -> Text.of("拟制清单", "Compile the list");
            case RECOMPILE -> Text.of("重拟清单", "Compile the list anew");
            case SIGN -> Text.of("签字上报清单", "Sign the list");
            case DECIDE -> Text.of("审定清单", "Decide the list");
            case DECIDE_ORDER -> Text.of("决定议程次序", "Decide the order");
            case DECIDE_CHANGE -> Text.of("决定会议调整", "Decide the change");
        };
    }

    public static String address(WhatWaitsOnLists.Waiting one) {
        return switch (one.task()) {
            case COMPILE -> MeetingAddress.lists(one.ref());
            case RECOMPILE, SIGN, DECIDE -> MeetingAddress.lists(one.ref()) + "/" + sheet(one);
            case DECIDE_ORDER -> MeetingAddress.agenda(one.ref());
            case DECIDE_CHANGE -> MeetingAddress.of(one.ref()) + "#decide";
        };
    }

    /** What it is about, such as 拟上会议题清单（5 项）. */
    public static Text about(WhatWaitsOnLists.Waiting one) {
        return switch (one.task()) {
            case COMPILE ->
                Text.of("%d 项议题待列入清单".formatted(one.count()), "%d topic(s) for the list".formatted(one.count()));
            case RECOMPILE, SIGN, DECIDE -> counted(one);
            case DECIDE_ORDER -> Text.of("议程的另一种次序", "another order of the agenda");
            case DECIDE_CHANGE -> Text.of("会议调整", "a change of the meeting");
        };
    }

    public static Text state(WhatWaitsOnLists.Waiting one) {
        return switch (one.task()) {
            case COMPILE -> Text.of("待拟清单", "to compile");
            case RECOMPILE -> Text.of("退回重拟", "sent back");
            case SIGN -> Text.of("待签字", "to sign");
            case DECIDE -> Text.of("待审定", "to decide");
            case DECIDE_ORDER, DECIDE_CHANGE -> Text.of("待决定", "to decide");
        };
    }

    /** Who has to move. */
    public static Text waitsFor(WhatWaitsOnLists.Waiting one) {
        return switch (one.task()) {
            case COMPILE, RECOMPILE -> Text.of("等办公室秘书拟制", "waits for the clerk");
            case SIGN -> Text.of("等办公室主任签字", "waits for the head of the office");
            case DECIDE, DECIDE_ORDER, DECIDE_CHANGE -> Text.of("等主要领导决定", "waits for the principal leader");
        };
    }

    private static Text counted(WhatWaitsOnLists.Waiting one) {
        var label = one.sheet().map(TopicList.Id::label).orElse(Text.of("清单", "list"));
        return Text.of(
                "《%s》%d 项".formatted(label.zh(), one.count()), "%s, %d topic(s)".formatted(label.en(), one.count()));
    }

    private static int sheet(WhatWaitsOnLists.Waiting one) {
        return one.sheet().map(TopicList.Id::sheet).orElse(1);
    }
}
