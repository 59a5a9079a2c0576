package yicheng.preparation.checklist;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.calendar.DateWords;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.Checklist;
import yicheng.preparation.Mark;
import yicheng.preparation.Preparation;
import yicheng.preparation.PreparationActs;
import yicheng.preparation.PreparationActs.Outcome;
import yicheng.preparation.PreparationActs.Work;
import yicheng.preparation.PreparationRefusals;
import yicheng.preparation.PreparationTerm;
import yicheng.preparation.Preparations;
import yicheng.preparation.Proof;

/**
 * The office ticks off one item of a checklist, or takes the tick back. Two who walk through the room with a phone each do not
 * stand in each other's way: a tick counts although others were set meanwhile, but never for a room that was changed
 * meanwhile, nor over somebody else's tick.
 */
public final class TickItem {

    private static final int REMARK = 200;

    /**
     * @param basedOn of the list on which it was seen
     * @param remark what was found; blank for nothing
     */
    public record Command(MeetingRef meeting, long basedOn, Checklist list, String item, boolean done, String remark) {}

    private final PreparationActs acts;

    public TickItem(PreparationActs acts) {
        this.acts = acts;
    }

    /** @throws StaleVersion for a tick on a list of another room, and for what is to be taken back and was changed */
    public Answer<Preparations.Kept> handle(Actor actor, Command command) {
        return command.done()
                ? acts.act(
                        actor,
                        command.meeting(),
                        OptionalLong.empty(),
                        "preparation.ticked",
                        work -> itemOf(work, command).then(task -> tick(work, command, task)))
                : acts.act(
                        actor,
                        command.meeting(),
                        OptionalLong.of(command.basedOn()),
                        "preparation.unticked",
                        work -> untick(work, command));
    }

    private static Answer<PreparationTerm.Task> itemOf(Work work, Command command) {
        var tasks = work.terms().tasks(command.list());
        var list = command.list().label();
        return tasks.stream()
                .filter(task -> task.name().equals(command.item()))
                .findFirst()
                .<Answer<PreparationTerm.Task>>map(Answer.Done::new)
                .orElseGet(() -> PreparationRefusals.policy(
                        PreparationRefusals.ITEMS,
                        "item",
                        command.item(),
                        Text.of(
                                "%s没有“%s”这一项，应为：%s"
                                        .formatted(
                                                list.zh(),
                                                command.item(),
                                                tasks.stream()
                                                        .map(PreparationTerm.Task::name)
                                                        .collect(Collectors.joining("、"))),
                                "there is no item “%s” on the list “%s”".formatted(command.item(), list.en()))));
    }

    private static Answer<Outcome> tick(Work work, Command command, PreparationTerm.Task task) {
        long since = work.preparation().since().map(Preparation.Since::version).orElse(0L);
        if (command.basedOn() > work.version() || command.basedOn() < since) {
            throw new StaleVersion(work.preparation().subject(), command.basedOn());
        }
        var before = work.preparation().mark(command.list(), command.item(), work.from());
        if (task.proof() != Proof.TICK || before.isPresent()) {
            return before.map(mark -> doneBefore(work, mark)).orElseGet(() -> workedOut(task));
        }
        var remark = command.remark().strip();
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
        var workedOut = work.terms().tasks(command.list()).stream()
                .filter(task -> task.name().equals(command.item()) && task.proof() != Proof.TICK)
                .findFirst();
        if (workedOut.isPresent()) {
            return workedOut(workedOut.get());
        }
        return work.preparation()
                        .mark(command.list(), command.item(), work.from())
                        .isEmpty()
                ? PreparationRefusals.state(
                        PreparationRefusals.ITEMS,
                        "item",
                        Text.of(
                                "“%s”还没有办，无须撤回".formatted(command.item()),
                                "“%s” is not done yet".formatted(command.item())))
                : new Answer.Done<>(new Outcome(
                        work.preparation().unmarked(command.list(), command.item(), work.from()),
                        content(command, "")));
    }

    private static Answer<Outcome> doneBefore(Work work, Mark mark) {
        var at = DateWords.brief(LocalDateTime.ofInstant(mark.at(), work.zone()));
        var by = work.actor()
                .organisation()
                .person(mark.by())
                .map(Person::name)
                .orElse(mark.by().value());
        return PreparationRefusals.state(
                PreparationRefusals.ITEMS,
                "item",
                Text.of(
                        "“%s”已由%s于%s办完；要改备注，请先撤回再登记".formatted(mark.item(), by, at.zh()),
                        "“%s” was done by %s, %s; take it back first to change it"
                                .formatted(mark.item(), by, at.en())));
    }

    private static Answer<Outcome> workedOut(PreparationTerm.Task task) {
        return PreparationRefusals.policy(
                PreparationRefusals.ITEMS,
                "item",
                task.name(),
                Text.of(
                        "“%s”以%s为准，不另行登记；请到%s办理"
                                .formatted(
                                        task.name(),
                                        task.proof().label().zh(),
                                        place(task).zh()),
                        "“%s” follows from %s and is not ticked off; go to %s"
                                .formatted(
                                        task.name(),
                                        task.proof().label().en(),
                                        place(task).en())));
    }

    private static Text place(PreparationTerm.Task task) {
        return switch (task.proof()) {
            case PLATES, SEATS -> Text.of("“座位”页摆放座位牌", "the seats and lay the plates");
            case TICK, REPORT, LEAVE -> Text.of("“签到”页报告主持人", "the roll and report to the host");
        };
    }

    private static Map<String, String> content(Command command, String remark) {
        var content = new TreeMap<>(Map.of("list", command.list().code(), "item", command.item()));
        if (!remark.isEmpty()) {
            content.put("remark", remark);
        }
        return content;
    }
}
