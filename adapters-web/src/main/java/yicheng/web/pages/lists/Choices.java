package yicheng.web.pages.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yicheng.agenda.list.DecideList;
import yicheng.agenda.list.Item;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.TopicList;
import yicheng.meeting.Kind;
import yicheng.topic.life.Topic;
import yicheng.web.pages.forms.Form;

/** What was chosen on the form, item by item. */
final class Choices {

    private static final int LONGEST_REMARK = 4_000;

    private Choices() {}

    /** Of the items for which something was chosen. */
    static Map<Topic.Id, DecideList.Choice> read(Form form, TopicList list) {
        var choices = new HashMap<Topic.Id, DecideList.Choice>();
        list.items().forEach(item -> {
            var key = item.topic().value();
            ItemDecision.Choice.named(form.value("choice." + key))
                    .ifPresent(choice -> choices.put(item.topic(), choice(form, key, choice)));
        });
        return choices;
    }

    /** Without those that are kept already just so. */
    static Map<Topic.Id, DecideList.Choice> changed(Map<Topic.Id, DecideList.Choice> choices, TopicList list) {
        var changed = new HashMap<>(choices);
        list.items()
                .forEach(item -> item.decision()
                        .map(made ->
                                new DecideList.Choice(made.choice(), made.other(), made.observers(), made.remark()))
                        .ifPresent(kept -> changed.remove(item.topic(), kept)));
        return changed;
    }

    /** The same where the rest is approved: a remark on an item for which nothing is chosen goes with its approval. */
    static Map<Topic.Id, DecideList.Choice> approvingRest(Form form, TopicList list) {
        var choices = new HashMap<>(read(form, list));
        remarksAlone(form, list)
                .forEach(topic -> choices.put(topic, choice(form, topic.value(), ItemDecision.Choice.APPROVE)));
        return choices;
    }

    /** Items with a remark for which nothing is chosen. */
    static List<Topic.Id> remarksAlone(Form form, TopicList list) {
        return list.items().stream()
                .filter(item -> item.decision().isEmpty())
                .map(Item::topic)
                .filter(topic -> !form.value("remark." + topic.value()).isEmpty())
                .filter(topic -> ItemDecision.Choice.named(form.value("choice." + topic.value()))
                        .isEmpty())
                .toList();
    }

    private static DecideList.Choice choice(Form form, String key, ItemDecision.Choice choice) {
        var remark = form.value("remark." + key);
        return new DecideList.Choice(
                choice,
                Kind.named(form.value("kind." + key)).filter(kind -> choice == ItemDecision.Choice.CHANGE_KIND),
                !form.value("observers." + key).equals("no"),
                remark.length() <= LONGEST_REMARK ? remark : remark.substring(0, LONGEST_REMARK));
    }
}
