package yicheng.agenda.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.list.Approvals;
import yicheng.agenda.version.AgendaMaker;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Cause;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/** The principal leader sets the order: one of his own, or by saying yes or no to what the office proposes. */
public final class SetOrder {

    /** @param order every topic of the newest version, once */
    public record Command(MeetingRef meeting, long basedOn, List<Topic.Id> order, String reason) {
        public Command {
            order = List.copyOf(order);
        }
    }

    /** @param remark needed to turn it down */
    public record Reply(MeetingRef meeting, long basedOn, boolean agreed, String remark) {}

    private final AgendaActs acts;
    private final Approvals approvals;
    private final AgendaMaker maker;

    public SetOrder(AgendaActs acts, Approvals approvals, AgendaMaker maker) {
        this.acts = acts;
        this.approvals = approvals;
        this.maker = maker;
    }

    public Answer<Agendas.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Operation.DECIDE_LISTS,
                "agenda.ordered",
                command.meeting(),
                command.basedOn(),
                (agenda, now) -> Order.fault(agenda, command.order(), command.reason())
                        .orElseGet(() -> ordered(actor, agenda, command.order(), command.reason(), now)));
    }

    public Answer<Agendas.Kept> handle(Actor actor, Reply reply) {
        return acts.act(
                actor,
                Operation.DECIDE_LISTS,
                reply.agreed() ? "agenda.ordered" : "agenda.order-turned-down",
                reply.meeting(),
                reply.basedOn(),
                (agenda, now) -> replied(actor, agenda, reply, now));
    }

    private Answer<AgendaActs.Outcome> replied(Actor actor, MeetingAgenda agenda, Reply reply, Instant now) {
        if (agenda.proposed().isEmpty()) {
            return AgendaActs.refused(Ground.STATE, "order", Text.of("没有待决定的次序", "no order is proposed"));
        }
        var proposed = agenda.proposed().get();
        if (proposed.by().equals(actor.id())) {
            return AgendaActs.refused(
                    Ground.RIGHTS, "order", Text.of("提出调整的人不能自己决定", "who proposed it does not decide it"));
        }
        if (reply.agreed()) {
            return ordered(actor, agenda, proposed.order(), proposed.reason(), now);
        }
        return reply.remark().isBlank()
                ? AgendaActs.refused(Ground.POLICY, "remark", Text.of("请写明为何不同意", "say why not"))
                : new Answer.Done<>(AgendaActs.Outcome.of(
                        agenda.proposing(Optional.empty()),
                        Map.of("remark", reply.remark().strip())));
    }

    private Answer<AgendaActs.Outcome> ordered(
            Actor actor, MeetingAgenda agenda, List<Topic.Id> order, String reason, Instant now) {
        var making = new AgendaMaker.Making(actor.id(), now, Cause.ORDERED, reason.strip());
        return maker.ordered(agenda, approvals.of(agenda.meeting()), order, actor.organisation(), making)
                .then(next -> new Answer.Done<>(AgendaActs.Outcome.of(next, Contents.of(next))));
    }
}
