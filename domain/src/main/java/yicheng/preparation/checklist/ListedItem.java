package yicheng.preparation.checklist;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.preparation.Checklist;
import yicheng.preparation.Mark;
import yicheng.preparation.Preparation;
import yicheng.preparation.PreparationTerms;
import yicheng.preparation.sitting.Sitting;

/** One item of a checklist, with the rule that asks for it and who did it. */
public record ListedItem(String name, RuleRef rule, Optional<Mark> mark) {

    /**
     * A checklist of one meeting.
     *
     * @param due empty where there is no time limit
     */
    public record Listed(Checklist list, Optional<LocalDateTime> due, List<ListedItem> items) {
        public Listed {
            items = List.copyOf(items);
        }

        public List<String> open() {
            return items.stream()
                    .filter(item -> item.mark().isEmpty())
                    .map(ListedItem::name)
                    .toList();
        }
    }

    public static Listed of(Checklist list, Sitting sitting, Preparation preparation, PreparationTerms terms) {
        var items = terms.tasks(list).stream()
                .map(task -> new ListedItem(task.name(), task.rule(), preparation.mark(list, task.name())))
                .toList();
        return new Listed(list, sitting.due(list), items);
    }
}
