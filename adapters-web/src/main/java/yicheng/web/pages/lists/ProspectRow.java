package yicheng.web.pages.lists;

import java.util.List;
import yicheng.agenda.Position;
import yicheng.agenda.Ranking;
import yicheng.agenda.list.Item;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/**
 * A topic as it would stand on the list.
 *
 * @param number in the order in which topics were handed in
 * @param departments its own first, then those whose topics were merged into it
 * @param position among all topics for the meeting, by the rules
 */
public record ProspectRow(int number, Item item, Topic topic, List<String> departments, Position position) {

    public String key() {
        return topic.id().value();
    }

    public String address() {
        return "/topics/" + key();
    }

    /** Planned by hand; blank where the rules say how long. */
    public String minutes() {
        return item.marks().minutes().isPresent()
                ? String.valueOf(item.marks().minutes().getAsInt())
                : "";
    }

    public List<Ranking.Advice> advice() {
        return position.advice();
    }

    /** What it brings along from before. */
    public List<Text> history() {
        return Remarks.history(topic);
    }
}
