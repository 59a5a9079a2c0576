package yicheng.preparation.checklist;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.preparation.Checklist;
import yicheng.preparation.Mark;
import yicheng.preparation.Proof;
import yicheng.preparation.sitting.Sitting;

/**
 * One item of a checklist, with the rule that asks for it.
 *
 * @param mark who did it, for the day and the room there are now
 * @param missing what is missing of an item that is not ticked off by hand; empty once it is done
 * @param earlier who did it for another day or room
 */
public record ListedItem(
        String name, RuleRef rule, Proof proof, Optional<Mark> mark, Optional<Text> missing, List<Mark> earlier) {

    public ListedItem {
        earlier = List.copyOf(earlier);
    }

    /**
     * A checklist of one meeting.
     *
     * @param due empty where there is no time limit
     */
    public record Listed(Checklist list, Optional<LocalDateTime> due, List<ListedItem> items) {
        public Listed {
            items = List.copyOf(items);
        }

        static Listed of(Checklist list, Sitting sitting, List<ListedItem> items) {
            return new Listed(list, sitting.due(list), items);
        }

        public List<String> open() {
            return items.stream()
                    .filter(item -> item.mark().isEmpty())
                    .map(ListedItem::name)
                    .toList();
        }
    }

    /** Who does it ticks it off; else it follows from what was done elsewhere. */
    public boolean isTicked() {
        return proof == Proof.TICK;
    }
}
