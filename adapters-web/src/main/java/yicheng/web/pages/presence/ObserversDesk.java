package yicheng.web.pages.presence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.Observers;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.life.ReadTopics;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;
import yicheng.web.pages.work.Titles;

/** Lays out the observers of a meeting for the one who looks at them. */
final class ObserversDesk {

    private static final int MOST = 50;

    private final Frame frame;

    ObserversDesk(Frame frame) {
        this.frame = frame;
    }

    /** @throws Unknown where the meeting is not held */
    ObserversView view(Actor actor, MeetingRef ref, Form form, Optional<Notice> told) {
        var desk = frame.office().attendance();
        var meeting = desk.readRoster()
                .meetings()
                .find(ref)
                .filter(held -> desk.readRoster().sees(actor, held.ref()))
                .orElseThrow(() -> new Unknown("meeting", ref.toString()));
        var titles = new Titles(frame.office(), actor);
        var names = Names.of(actor);
        var seen = desk.readObservers().of(actor, ref).fold(kept -> kept, refused -> {
            throw new Unknown("meeting", ref.toString());
        });
        return new ObserversView(
                meeting,
                seen.stream().map(kept -> row(actor, kept, titles, names)).toList(),
                topics(actor, meeting),
                Arrays.stream(ObserverKind.values())
                        .filter(kind -> kind != ObserverKind.GUEST)
                        .map(kind -> new Choice(kind.code(), kind.label().zh()))
                        .toList(),
                people(actor, meeting),
                desk.readObservers().invites(actor, ref)
                        && !meeting.hasBegun(frame.office().now()),
                form,
                told);
    }

    private ObserversView.Row row(Actor actor, Observers.Kept kept, Titles titles, Names names) {
        var observer = kept.observer();
        return new ObserversView.Row(
                kept,
                observer.topic().map(titles::of),
                observer.department().map(names::of),
                observer.steps().stream()
                        .map(Observer.Step::remark)
                        .filter(remark -> !remark.isBlank())
                        .reduce((one, later) -> later),
                frame.office().attendance().readObservers().open(actor, observer));
    }

    /** Of his departments, for that meeting. */
    private List<Choice> topics(Actor actor, HeldMeeting meeting) {
        if (!actor.may(Operation.PROPOSE_OBSERVERS)
                || meeting.hasBegun(frame.office().now())) {
            return List.of();
        }
        return meeting.with().stream()
                .map(ref ->
                        new ReadTopics.Wanted(Set.of(), Optional.empty(), Optional.of(ref), "", Optional.empty(), MOST))
                .flatMap(wanted -> frame.office()
                        .readTopics()
                        .list(actor, wanted)
                        .fold(lines -> lines.stream(), refused -> Stream.empty()))
                .filter(line -> actor.may(Operation.PROPOSE_OBSERVERS, line.department()))
                .map(line -> new Choice(line.id().value(), line.title()))
                .toList();
    }

    /** Of his departments, without those who take part anyway. */
    private List<Choice> people(Actor actor, HeldMeeting meeting) {
        var departments = actor.departments(Operation.PROPOSE_OBSERVERS);
        return actor.organisation().people().stream()
                .filter(person -> person.departmentsOn(meeting.day()).anyMatch(departments::contains))
                .filter(person -> !person.id().equals(actor.id()))
                .map(person -> new Choice(
                        person.id().value(), Names.of(actor).titled(person).zh()))
                .toList();
    }
}
