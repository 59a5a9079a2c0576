package yicheng.web.api.agenda.list;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import yicheng.agenda.list.CompileList;
import yicheng.agenda.list.Item;
import yicheng.meeting.MeetingRef;
import yicheng.topic.life.Topic;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;

/** Reads what the clerk marks and remarks on topics as he compiles the list. */
final class MarksReader {

    static final Shape SHAPE = Shape.of().list("items", "topic", "urgent", "important", "minutes", "remark");

    private final Map<Topic.Id, Item.Marks> byHand = new HashMap<>();
    private final Map<Topic.Id, String> remarks = new HashMap<>();

    private MarksReader() {}

    /** Refused with everything that could not be read. */
    static CompileList.Command read(Values body, MeetingRef meeting, long basedOn) {
        var reader = new MarksReader();
        body.items().forEach(reader::item);
        body.refuseIfWrong();
        return new CompileList.Command(meeting, basedOn, reader.byHand, reader.remarks);
    }

    private void item(Values item) {
        var topic = new Topic.Id(ListItems.topic(item));
        var remark = item.text("remark");
        if (remarks.putIfAbsent(topic, remark) != null) {
            item.wrong("topic", Texts.TWICE);
        }
        if (item.has("urgent") || item.has("important") || item.has("minutes")) {
            byHand.put(topic, marks(item));
        }
    }

    private static Item.Marks marks(Values item) {
        item.required("urgent", Texts.BOTH_MARKS);
        item.required("important", Texts.BOTH_MARKS);
        var minutes = item.whole("minutes", 1, Item.Marks.MOST_MINUTES)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new Item.Marks(item.flag("urgent"), item.flag("important"), minutes);
    }
}
