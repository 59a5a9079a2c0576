package yicheng.web.pages.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import yicheng.agenda.list.Item;
import yicheng.agenda.list.TopicList;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.web.pages.forms.Form;

/**
 * What the clerk says of the topics: as it was just typed, else as it stands on the sheet that is compiled anew.
 *
 * @param form with a fault beside each number of minutes that cannot be read
 */
record Marks(Map<Topic.Id, Item.Marks> byHand, Map<Topic.Id, String> remarks, Form form) {

    /** The field that says which topics were on the form. */
    static final String MARKED = "marked";

    private static final int LONGEST_REMARK = 200;

    static Marks typed(Form form) {
        var byHand = new LinkedHashMap<Topic.Id, Item.Marks>();
        var remarks = new LinkedHashMap<Topic.Id, String>();
        var checked = form;
        for (var key : form.all(MARKED)) {
            var minutes = minutes(form, key);
            if (minutes.isEmpty() && !form.value("minutes." + key).isEmpty()) {
                checked = checked.wrong(
                        "minutes." + key,
                        Text.of(
                                "“%s”不是 1 至 %d 的整数分钟".formatted(form.value("minutes." + key), Item.Marks.MOST_MINUTES),
                                "minutes: write 1 to %d".formatted(Item.Marks.MOST_MINUTES)));
            }
            var topic = new Topic.Id(key);
            byHand.put(
                    topic, new Item.Marks(form.has("urgent." + key, "1"), form.has("important." + key, "1"), minutes));
            remarks.put(topic, shortened(form.value("remark." + key)));
        }
        return new Marks(byHand, remarks, checked);
    }

    static Marks of(List<TopicList> open) {
        var items = open.stream().flatMap(list -> list.items().stream()).toList();
        return new Marks(
                items.stream().collect(Collectors.toMap(Item::topic, Item::marks)),
                items.stream().collect(Collectors.toMap(Item::topic, Item::remark)),
                Form.empty());
    }

    private static OptionalInt minutes(Form form, String key) {
        var number = form.number("minutes." + key);
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= Item.Marks.MOST_MINUTES
                ? number
                : OptionalInt.empty();
    }

    private static String shortened(String remark) {
        return remark.length() <= LONGEST_REMARK ? remark : remark.substring(0, LONGEST_REMARK);
    }
}
