package yicheng.web.pages.lists;

import java.util.List;
import java.util.Optional;
import yicheng.agenda.list.Item;
import yicheng.agenda.list.ItemDecision;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topic;

/**
 * A line of the sheet.
 *
 * @param topic as it stands now
 * @param departments its own first, then those whose topics were merged into it
 * @param concerned further departments it names
 * @param joined titles of the topics merged into it
 * @param minutes planned
 * @param reviewed what the formal review came to
 * @param decidedBy with the one for whom he acts; blank while nothing is decided
 * @param open it is still on the list: its department has not taken it back
 */
public record SheetRow(
        int number,
        Item item,
        Topic topic,
        List<String> departments,
        List<String> concerned,
        List<String> joined,
        int minutes,
        Text reviewed,
        Text decidedBy,
        boolean open) {

    public String key() {
        return topic.id().value();
    }

    public String address() {
        return "/topics/" + key();
    }

    public Optional<ItemDecision> decision() {
        return item.decision();
    }

    public List<String> matters() {
        return topic.form().items(TopicField.MATTERS);
    }

    public List<String> observers() {
        return topic.form().items(TopicField.OBSERVERS);
    }

    public String said(TopicField field) {
        return topic.form().of(field);
    }

    /** The quadrant of 3.2.rank.1 to 4. */
    public Text marks() {
        var marks = item.marks();
        if (marks.urgent()) {
            return marks.important() ? Text.of("紧急且重要", "urgent, important") : Text.of("紧急", "urgent");
        }
        return marks.important() ? Text.of("重要", "important") : Text.of("一般", "neither");
    }

    public List<Text> history() {
        return Remarks.history(topic);
    }
}
