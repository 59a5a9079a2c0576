package yicheng.agenda.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yicheng.agenda.version.AgendaMaker;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.topic.TopicField;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** What was approved for a meeting and is still on its agenda, with what was said of it on the list. */
public final class Approvals {

    private final Topics topics;
    private final TopicLists lists;
    private final HeldTogether heldTogether;

    public Approvals(Topics topics, TopicLists lists, HeldTogether heldTogether) {
        this.topics = topics;
        this.lists = lists;
        this.heldTogether = heldTogether;
    }

    /** Of the meeting and those held together with it. */
    public List<AgendaMaker.Approved> of(MeetingRef main) {
        var approved = new ArrayList<AgendaMaker.Approved>();
        for (var meeting : heldTogether.all(main)) {
            var items = items(meeting);
            topics.of(meeting, Set.of(Stage.APPROVED, Stage.RANKED)).stream()
                    .map(Topics.Kept::topic)
                    .filter(topic -> items.containsKey(topic.id()))
                    .map(topic -> approved(topic, items.get(topic.id())))
                    .forEach(approved::add);
        }
        return approved;
    }

    private Map<Topic.Id, Item> items(MeetingRef meeting) {
        var items = new HashMap<Topic.Id, Item>();
        lists.of(meeting).stream()
                .map(TopicLists.Kept::list)
                .filter(list -> list.stage() == ListStage.DECIDED)
                .flatMap(list -> list.items().stream())
                .filter(Item::isApproved)
                .forEach(item -> items.put(item.topic(), item));
        return items;
    }

    static AgendaMaker.Approved approved(Topic topic, Item item) {
        return new AgendaMaker.Approved(
                Marked.entry(topic, item.marks()),
                item.decision().filter(ItemDecision::observers).isPresent()
                        ? topic.form().items(TopicField.OBSERVERS)
                        : List.of(),
                item.decision().map(ItemDecision::remark).orElse(""));
    }
}
