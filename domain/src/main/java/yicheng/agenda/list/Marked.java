package yicheng.agenda.list;

import java.util.Map;
import java.util.OptionalInt;
import yicheng.agenda.Lineup;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topic;

/** What the list says of a topic: as the clerk marks it, or else as its department does. */
final class Marked {

    private Marked() {}

    static Item.Marks of(Topic topic, Map<Topic.Id, Item.Marks> byHand) {
        return byHand.getOrDefault(
                topic.id(),
                new Item.Marks(yes(topic, TopicField.URGENT), yes(topic, TopicField.IMPORTANT), OptionalInt.empty()));
    }

    static Lineup.Entry entry(Topic topic, Item.Marks marks) {
        return new Lineup.Entry(topic, marks.urgent(), marks.important(), marks.minutes());
    }

    private static boolean yes(Topic topic, TopicField field) {
        return ProposalForm.isYes(field, topic.form().of(field));
    }
}
