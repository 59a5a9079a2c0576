package yicheng.agenda.order;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.topic.life.Topic;

/** The office proposes another order; it holds once the principal leader agrees. */
public final class ProposeOrder {

    /** @param order every topic of the newest version, once */
    public record Command(MeetingRef meeting, long basedOn, List<Topic.Id> order, String reason) {
        public Command {
            order = List.copyOf(order);
        }
    }

    private final AgendaActs acts;

    public ProposeOrder(AgendaActs acts) {
        this.acts = acts;
    }

    public Answer<Agendas.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Operation.PROPOSE_ORDER,
                "agenda.order-proposed",
                command.meeting(),
                command.basedOn(),
                (agenda, now) -> Order.fault(agenda, command.order(), command.reason())
                        .orElseGet(() -> new Answer.Done<>(AgendaActs.Outcome.of(
                                agenda.proposing(new MeetingAgenda.ProposedOrder(
                                        command.order(), command.reason().strip(), actor.id(), now)),
                                content(command)))));
    }

    private static Map<String, String> content(Command command) {
        return Map.of(
                "order", command.order().stream().map(Topic.Id::value).collect(Collectors.joining(",")),
                "reason", command.reason().strip());
    }
}
