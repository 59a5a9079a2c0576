package yicheng.web.api.agenda.list;

import yicheng.web.api.reading.Values;

/** What items of a list have in common when they are written. */
final class ListItems {

    private static final String NONE = "-";

    private ListItems() {}

    /** The id of its topic; where it is missing that is noted, and the item is not used. */
    static String topic(Values item) {
        var id = item.required("topic", Texts.TOPIC);
        return id.isBlank() ? NONE : id.strip();
    }
}
