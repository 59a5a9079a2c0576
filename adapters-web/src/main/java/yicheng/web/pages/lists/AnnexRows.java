package yicheng.web.pages.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.agenda.list.TopicList;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.ObserverStage;
import yicheng.attendance.observer.Observers;
import yicheng.attendance.observer.ReadObservers;
import yicheng.calendar.DateWords;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/** The observers proposed for the topics of a sheet: its annex. */
final class AnnexRows {

    private final Frame frame;
    private final Actor actor;
    private final Names names;
    private final ReadObservers readObservers;

    AnnexRows(Frame frame, Actor actor) {
        this.frame = frame;
        this.actor = actor;
        this.names = Names.of(actor);
        this.readObservers = frame.office().attendance().readObservers();
    }

    /** In the order of the topics; without whom the office or his department took off. */
    List<AnnexRow> of(TopicList list) {
        var seen =
                readObservers.of(actor, list.id().meeting()).fold(kept -> kept, refused -> List.<Observers.Kept>of());
        var items = list.items();
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> proposed(seen, items.get(i).topic()).map(kept -> row(kept, i + 1)))
                .toList();
    }

    private Stream<Observers.Kept> proposed(List<Observers.Kept> seen, Topic.Id topic) {
        return seen.stream()
                .filter(kept -> readObservers
                        .comesFor(kept.observer())
                        .filter(topic::equals)
                        .isPresent())
                .filter(kept -> kept.observer().stage() != ObserverStage.WITHDRAWN
                        && kept.observer().stage() != ObserverStage.RETURNED);
    }

    private AnnexRow row(Observers.Kept kept, int number) {
        var observer = kept.observer();
        return new AnnexRow(
                kept,
                number,
                observer.department().map(names::of).orElse(""),
                reviewed(observer),
                readObservers.open(actor, observer));
    }

    private Optional<Text> reviewed(Observer observer) {
        return observer.steps().stream()
                .filter(step -> step.act() == ObserverAct.PASS)
                .reduce((earlier, later) -> later)
                .map(step -> {
                    var day = DateWords.brief(frame.local(step.at()).toLocalDate());
                    var by = step.by().map(names::of).orElse("");
                    var word = step.remark().isBlank() ? "" : "：" + step.remark();
                    return Text.of(
                            "通过（%s %s）%s".formatted(by, day.zh(), word),
                            "passed (%s, %s)%s".formatted(by, day.en(), word));
                });
    }
}
