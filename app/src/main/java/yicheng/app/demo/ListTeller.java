package yicheng.app.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.Office;
import yicheng.agenda.list.CompileList;
import yicheng.agenda.list.DecideList;
import yicheng.agenda.list.Item;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.SendBackList;
import yicheng.agenda.list.SignList;
import yicheng.agenda.list.TopicLists;
import yicheng.agenda.order.ProposeOrder;
import yicheng.agenda.order.SetOrder;
import yicheng.agenda.order.TakeOff;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Line;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.life.Topic;

/** Does what the script tells about a list and its agenda by the use cases a person would use. */
final class ListTeller {

    private final Office office;
    private final StoryTeller topics;

    ListTeller(Office office, StoryTeller topics) {
        this.office = office;
        this.topics = topics;
    }

    /** Empty where there is nothing to act upon. */
    Optional<Answer<?>> tell(Actor actor, MeetingRef meeting, MeetingStory.Told told) {
        return switch (told.act()) {
            case "compile" -> Optional.of(compile(actor, meeting, told));
            case "sign" -> list(actor, meeting, list -> sign(actor, list));
            case "send-back" -> list(actor, meeting, list -> sendBack(actor, list, told));
            case "decide" -> list(actor, meeting, list -> decide(actor, list, told));
            case "propose-order" -> agenda(actor, meeting, agenda -> proposeOrder(actor, agenda, told));
            case "agree-order" -> agenda(actor, meeting, agenda -> agreeOrder(actor, agenda));
            case "carry-over" -> agenda(actor, meeting, agenda -> carryOver(actor, agenda, told));
            default -> throw new IllegalArgumentException("no act: " + told.act());
        };
    }

    private Answer<?> compile(Actor actor, MeetingRef meeting, MeetingStory.Told told) {
        var lists = office.lists().compileList();
        return lists.preview(actor, new CompileList.Command(meeting, 0, Map.of(), Map.of()))
                .then(prospect -> {
                    var byHand = new HashMap<Topic.Id, Item.Marks>();
                    prospect.items()
                            .forEach(item -> minutes(item, told).ifPresent(marks -> byHand.put(item.topic(), marks)));
                    return lists.handle(
                            actor,
                            new CompileList.Command(meeting, prospect.basedOn(), byHand, byTopic(told.remarks())));
                });
    }

    private Optional<Item.Marks> minutes(Item item, MeetingStory.Told told) {
        return Optional.ofNullable(byTopic(told.minutes()).get(item.topic()))
                .map(minutes ->
                        new Item.Marks(item.marks().urgent(), item.marks().important(), OptionalInt.of(minutes)));
    }

    private Answer<?> sign(Actor actor, TopicLists.Kept list) {
        var command = new SignList.Command(list.list().id(), list.version(), Optional.empty());
        return office.lists().signList().handle(actor, command);
    }

    private Answer<?> sendBack(Actor actor, TopicLists.Kept list, MeetingStory.Told told) {
        var command = new SendBackList.Command(list.list().id(), list.version(), told.reason());
        return office.lists().sendBackList().handle(actor, command);
    }

    private Answer<?> decide(Actor actor, TopicLists.Kept list, MeetingStory.Told told) {
        var chosen = byTopic(told.choices());
        var remarks = byTopic(told.remarks());
        var choices = list.list().items().stream()
                .map(Item::topic)
                .collect(Collectors.toMap(
                        Function.identity(),
                        topic -> new DecideList.Choice(
                                ItemDecision.Choice.named(chosen.getOrDefault(topic, "approve"))
                                        .orElseThrow(),
                                Optional.empty(),
                                true,
                                remarks.getOrDefault(topic, ""))));
        var command = new DecideList.Command(list.list().id(), list.version(), choices, true, true, Optional.empty());
        return office.lists().decideList().handle(actor, command);
    }

    private Answer<?> proposeOrder(Actor actor, Agendas.Kept agenda, MeetingStory.Told told) {
        var order = new ArrayList<>(agenda.agenda().newest().orElseThrow().order());
        topics.topic(told.first()).filter(order::remove).ifPresent(first -> order.add(0, first));
        var command = new ProposeOrder.Command(agenda.agenda().meeting(), agenda.version(), order, told.reason());
        return office.lists().proposeOrder().handle(actor, command);
    }

    private Answer<?> agreeOrder(Actor actor, Agendas.Kept agenda) {
        var reply = new SetOrder.Reply(agenda.agenda().meeting(), agenda.version(), true, "");
        return office.lists().setOrder().handle(actor, reply);
    }

    private Answer<?> carryOver(Actor actor, Agendas.Kept agenda, MeetingStory.Told told) {
        Set<Topic.Id> overflow = agenda.agenda().newest().orElseThrow().overflow().stream()
                .map(Line::topic)
                .collect(Collectors.toSet());
        var command = new TakeOff.Command(agenda.agenda().meeting(), agenda.version(), overflow, true, told.reason());
        return office.lists().takeOff().handle(actor, command);
    }

    /** The last sheet; a holiday may have left the meeting without one. */
    private Optional<Answer<?>> list(Actor actor, MeetingRef meeting, Function<TopicLists.Kept, Answer<?>> act) {
        return office.lists()
                .readLists()
                .of(actor, meeting)
                .fold(
                        sheets -> sheets.stream()
                                .reduce((earlier, later) -> later)
                                .map(sheet -> act.apply(sheet.kept())),
                        refused -> Optional.empty());
    }

    private Optional<Answer<?>> agenda(Actor actor, MeetingRef meeting, Function<Agendas.Kept, Answer<?>> act) {
        return office.lists()
                .readAgendas()
                .of(actor, meeting)
                .fold(agenda -> agenda.map(act), refused -> Optional.empty());
    }

    private <T> Map<Topic.Id, T> byTopic(Map<String, T> byTitle) {
        var byTopic = new HashMap<Topic.Id, T>();
        byTitle.forEach((title, value) -> topics.topic(title).ifPresent(topic -> byTopic.put(topic, value)));
        return byTopic;
    }
}
