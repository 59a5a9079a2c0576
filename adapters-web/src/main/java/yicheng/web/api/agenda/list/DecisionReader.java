package yicheng.web.api.agenda.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.list.DecideList;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.Paper;
import yicheng.agenda.list.TopicList;
import yicheng.meeting.Kind;
import yicheng.topic.life.Topic;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;

/** Reads what the leader decides on the items of a list. */
final class DecisionReader {

    static final Shape SHAPE = PaperReader.with(
            Shape.of("approveRest", "finish").list("items", "topic", "choice", "kind", "observers", "remark"));

    private DecisionReader() {}

    /** Refused with everything that could not be read. */
    static DecideList.Command read(Values body, TopicList.Id list, long basedOn, Optional<Paper> paper) {
        Map<Topic.Id, DecideList.Choice> choices = new HashMap<>();
        body.items().forEach(item -> read(item, choices));
        boolean approveRest = body.flag("approveRest");
        boolean finish = body.flag("finish");
        body.refuseIfWrong();
        return new DecideList.Command(list, basedOn, choices, approveRest, finish, paper);
    }

    private static void read(Values item, Map<Topic.Id, DecideList.Choice> choices) {
        var topic = new Topic.Id(ListItems.topic(item));
        if (choices.putIfAbsent(topic, choice(item)) != null) {
            item.wrong("topic", Texts.TWICE);
        }
    }

    /** Observers may attend unless it is said that they may not. */
    private static DecideList.Choice choice(Values item) {
        item.putIfAbsent("observers", "true");
        return new DecideList.Choice(
                item.requiredValue("choice", ItemDecision.Choice::named, Texts.CHOICE)
                        .orElse(ItemDecision.Choice.HOLD),
                item.value("kind", text -> Kind.named(text).filter(Kind.REGULAR::contains), Texts.KIND),
                item.flag("observers"),
                item.text("remark"));
    }
}
