package yicheng.preparation.checklist;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.Checklist;
import yicheng.preparation.Mark;
import yicheng.preparation.PreparationActs;
import yicheng.preparation.PreparationActs.Outcome;
import yicheng.preparation.PreparationActs.Work;
import yicheng.preparation.PreparationRefusals;
import yicheng.preparation.PreparationTerm;
import yicheng.preparation.Preparations;

/**
 * The office ticks off one item of a checklist, or takes the tick back. Two who walk through the room with a phone each do not
 * stand in each other's way, so no version is asked for.
 */
public final class TickItem {

    private static final int REMARK = 200;

    /** @param remark what was found; blank for nothing */
    public record Command(MeetingRef meeting, Checklist list, String item, boolean done, String remark) {}

    private final PreparationActs acts;

    public TickItem(PreparationActs acts) {
        this.acts = acts;
    }

    public Answer<Preparations.Kept> handle(Actor actor, Command command) {
        var event = command.done() ? "preparation.ticked" : "preparation.unticked";
        return acts.act(
                actor,
                command.meeting(),
                OptionalLong.empty(),
                event,
                work -> command.done() ? tick(work, command) : untick(work, command));
    }

    private static Answer<Outcome> tick(Work work, Command command) {
        var tasks = work.terms().tasks(command.list()).stream()
                .map(PreparationTerm.Task::name)
                .toList();
        var remark = command.remark().strip();
        if (!tasks.contains(command.item())) {
            return PreparationRefusals.policy(
                    PreparationRefusals.ITEMS,
                    "item",
                    command.item(),
                    Text.of(
                            "%s没有“%s”这一项，应为：%s"
                                    .formatted(
                                            command.list().label().zh(),
                                            command.item(),
                                            tasks.stream().collect(Collectors.joining("、"))),
                            "there is no item “%s” on the list “%s”"
                                    .formatted(
                                            command.item(),
                                            command.list().label().en())));
        }
        if (remark.length() > REMARK) {
            return PreparationRefusals.policy(
                    PreparationRefusals.ITEMS,
                    "remark",
                    remark.length() + " 字",
                    Text.of(
                            "备注至多 %d 个字，请写短些".formatted(REMARK),
                            "a remark has at most %d characters".formatted(REMARK)));
        }
        var mark = new Mark(command.list(), command.item(), remark, work.actor().id(), work.now());
        return new Answer.Done<>(new Outcome(work.preparation().marked(mark), content(command, remark)));
    }

    private static Answer<Outcome> untick(Work work, Command command) {
        return work.preparation().mark(command.list(), command.item()).isEmpty()
                ? PreparationRefusals.state(
                        PreparationRefusals.ITEMS,
                        "item",
                        Text.of(
                                "“%s”还没有办，无须撤回".formatted(command.item()),
                                "“%s” is not done yet".formatted(command.item())))
                : new Answer.Done<>(
                        new Outcome(work.preparation().unmarked(command.list(), command.item()), content(command, "")));
    }

    private static Map<String, String> content(Command command, String remark) {
        var content = new TreeMap<>(Map.of("list", command.list().code(), "item", command.item()));
        if (!remark.isEmpty()) {
            content.put("remark", remark);
        }
        return content;
    }
}
