package yicheng.web.pages.today;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.ObserverStage;
import yicheng.attendance.observer.Observers;
import yicheng.attendance.roll.ReadRoll;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.web.pages.presence.ObserverStyle;
import yicheng.web.pages.presence.PresenceAddress;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Titles;

/** An observer that waits for somebody's word, and a circular that is to be issued. */
final class PresenceTask {

    private static final Set<ObserverAct> NEXT =
            Set.of(ObserverAct.PASS, ObserverAct.AGREE, ObserverAct.NOTIFY, ObserverAct.INVITE, ObserverAct.ACCEPT);

    private PresenceTask() {}

    /** @param mine those that are this person's to do; of others, the observers who wait for somebody's word */
    static Stream<Task> of(Frame frame, Actor actor, boolean mine) {
        var desk = frame.office().attendance();
        var titles = new Titles(frame.office(), actor);
        var observers = desk.readObservers().unfinished(actor, frame.office().now()).stream()
                .map(kept -> new Waiting(kept, next(frame, actor, kept)))
                .filter(waiting -> waiting.act().isPresent() == mine)
                .map(waiting -> observer(frame, waiting, titles));
        return mine
                ? Stream.concat(
                        observers, desk.readRoll().circularsDue(actor).stream().map(seen -> circular(frame, seen)))
                : observers;
    }

    /** @param act empty where somebody else has to act */
    private record Waiting(Observers.Kept kept, Optional<ObserverAct> act) {}

    private static Optional<ObserverAct> next(Frame frame, Actor actor, Observers.Kept kept) {
        return frame.office().attendance().readObservers().open(actor, kept.observer()).stream()
                .filter(act -> NEXT.contains(act))
                .findFirst();
    }

    private static Task observer(Frame frame, Waiting waiting, Titles titles) {
        var observer = waiting.kept().observer();
        var name = observer.who().name();
        var title = observer.topic().map(titles::of);
        var place = PresenceAddress.of(observer);
        return new Task(
                title.map(topic ->
                                Text.of("%s列席“%s”".formatted(name, topic), "%s observes “%s”".formatted(name, topic)))
                        .orElseGet(() -> invitation(observer.who())),
                place,
                observer.stage().label(),
                ObserverStyle.of(observer.stage()),
                Text.of(
                        observer.kind().label().zh() + "：" + observer.reason(),
                        observer.kind().label().en() + ": " + observer.reason()),
                Optional.empty(),
                place,
                Text.of("看列席名单", "See the observers"),
                awaited(observer.stage()),
                frame.office()
                        .attendance()
                        .readRoster()
                        .meetings()
                        .find(observer.meeting())
                        .map(meeting -> meeting.start()),
                frame.office().now(),
                waiting.act()
                        .map(act -> new Task.InPlace(
                                PresenceAddress.act(observer.id(), act.code()),
                                waiting.kept().version(),
                                "",
                                act.label())));
    }

    private static Text invitation(Observer.Who guest) {
        return Text.of(
                "邀请%s（%s）".formatted(guest.name(), guest.organisation()),
                "invite %s (%s)".formatted(guest.name(), guest.organisation()));
    }

    private static Text awaited(ObserverStage stage) {
        return switch (stage) {
            case PROPOSED -> Text.of("等办公室审核", "waits for the office");
            case RETURNED -> Text.of("等部门重新建议", "waits for the department");
            case REPORTED -> Text.of("等主要领导审定", "waits for the principal leader");
            case INVITED -> Text.of("等对方答复", "waits for his answer");
            default -> Text.of("等办公室通知", "waits for the office to tell him");
        };
    }

    private static Task circular(Frame frame, ReadRoll.Seen seen) {
        var meeting = seen.roster().meeting();
        var place = PresenceAddress.circular(meeting.ref());
        var count = seen.toBeNamed().size();
        return new Task(
                Text.of(
                        meeting.name().zh() + "缺席通报",
                        "circular on absences from the " + meeting.name().en()),
                place,
                Text.of("待印发", "to be issued"),
                "near",
                Text.of("需通报 %d 人".formatted(count), "%d to be named".formatted(count)),
                Optional.empty(),
                place,
                Text.of("印发缺席通报", "Issue the circular"),
                Text.of("等办公室主任印发", "waits for the head of the office"),
                seen.circularDue(),
                frame.office().now());
    }
}
