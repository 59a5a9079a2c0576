package yicheng.agenda.list;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.meeting.Kind;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/** What is wrong with what the leader chose. */
record ChoiceFaults(TopicList list, Function<Topic.Id, String> title) {

    Optional<Answer<ListActs.Outcome>> first(Map<Topic.Id, DecideList.Choice> choices) {
        for (var choice : choices.entrySet()) {
            if (list.item(choice.getKey()).isEmpty()) {
                return Optional.of(ListRefusals.policy(
                        ListRefusals.DECIDE,
                        "items",
                        choice.getKey().value(),
                        Text.of("这项议题不在清单上，请刷新后重选", "this topic is not on the list; load it again")));
            }
            var fault = fault(choice.getKey(), choice.getValue());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<Answer<ListActs.Outcome>> fault(Topic.Id topic, DecideList.Choice choice) {
        var field = "items." + topic.value();
        return switch (choice.choice()) {
            case SEND_BACK ->
                choice.remark().isBlank()
                        ? Optional.of(ListRefusals.policy(
                                ListRefusals.DECIDE,
                                field,
                                title.apply(topic),
                                Text.of(
                                        "退回“%s”请写明批示，部门据此修改".formatted(title.apply(topic)),
                                        "write why \"%s\" is sent back".formatted(title.apply(topic)))))
                        : Optional.empty();
            case CHANGE_KIND ->
                choice.other().filter(this::isOther).isPresent()
                        ? Optional.empty()
                        : Optional.of(ListRefusals.policy(
                                ListRefusals.DECIDE,
                                field,
                                title.apply(topic),
                                Text.of(
                                        "“%s”改到哪类会议？请选%s".formatted(title.apply(topic), otherKinds()),
                                        "choose another type of meeting for \"%s\"".formatted(title.apply(topic)))));
            case APPROVE, HOLD -> Optional.empty();
        };
    }

    private boolean isOther(Kind kind) {
        return kind != list.id().meeting().kind() && kind != Kind.ADHOC;
    }

    private String otherKinds() {
        return Arrays.stream(Kind.values())
                .filter(this::isOther)
                .map(kind -> kind.label().zh())
                .collect(Collectors.joining("或"));
    }
}
