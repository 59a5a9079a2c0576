package yicheng.agenda.order;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/** Whether an order can be one of this agenda. */
final class Order {

    private Order() {}

    static Optional<Answer<AgendaActs.Outcome>> fault(MeetingAgenda agenda, List<Topic.Id> order, String reason) {
        var now = agenda.newest().orElseThrow().order();
        if (order.size() != now.size() || !new HashSet<>(order).equals(new HashSet<>(now))) {
            return Optional.of(AgendaActs.refused(
                    Ground.POLICY,
                    "order",
                    Text.of(
                            "新的次序须恰好包含议程上的每项议题，请刷新后重排",
                            "the order must hold each topic of the agenda once; load it again")));
        }
        if (order.equals(now)) {
            return Optional.of(
                    AgendaActs.refused(Ground.POLICY, "order", Text.of("次序没有变化", "the order is the same as before")));
        }
        return reason.isBlank()
                ? Optional.of(AgendaActs.refused(
                        Ground.POLICY, "reason", Text.of("请写明为何调整次序，会印在议程上", "say why; the agenda will show it")))
                : Optional.empty();
    }
}
