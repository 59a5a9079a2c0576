package yicheng.agenda.list;

import java.util.Optional;
import java.util.OptionalInt;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;

/**
 * One line of the list.
 *
 * @param said what the department said when the list was compiled; what it writes later does not change a signed list
 * @param marks urgent and important, as the office proposes and the leader confirms
 * @param proposed its place by the rule book among those approved before and those on this sheet, 1 first
 * @param remark of the clerk; blank for none
 * @param decision as far as the leader has come; it counts once the sheet is decided
 */
public record Item(
        Topic.Id topic, TopicForm said, Marks marks, int proposed, String remark, Optional<ItemDecision> decision) {

    /** @param minutes planned by hand; else presenting plus the turns of the other speakers */
    public record Marks(boolean urgent, boolean important, OptionalInt minutes) {

        public static final int MOST_MINUTES = 240;

        public Marks {
            if (minutes.isPresent() && (minutes.getAsInt() < 1 || minutes.getAsInt() > MOST_MINUTES)) {
                throw new IllegalArgumentException(
                        "minutes (%d) must be 1 to %d".formatted(minutes.getAsInt(), MOST_MINUTES));
            }
        }
    }

    boolean isApproved() {
        return decision.filter(made -> made.choice() == ItemDecision.Choice.APPROVE)
                .isPresent();
    }

    Item decided(ItemDecision choice) {
        return new Item(topic, said, marks, proposed, remark, Optional.of(choice));
    }

    Item undecided() {
        return new Item(topic, said, marks, proposed, remark, Optional.empty());
    }
}
