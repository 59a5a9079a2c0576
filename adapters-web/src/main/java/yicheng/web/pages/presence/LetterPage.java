package yicheng.web.pages.presence;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.ObserverStage;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Titles;

/** Shows the letter that invites somebody from outside, to print (policy 5, 邀请函). */
final class LetterPage {

    private static final Set<ObserverStage> DUE =
            Set.of(ObserverStage.AGREED, ObserverStage.INVITED, ObserverStage.ACCEPTED, ObserverStage.REGRETTED);

    private final Frame frame;

    LetterPage(Frame frame) {
        this.frame = frame;
    }

    /** Somebody agreed to him, and he is invited by letter. */
    static boolean isDue(Observer observer) {
        return observer.kind().isInvited() && DUE.contains(observer.stage());
    }

    void show(Context asked) {
        var actor = frame.actor(asked);
        var id = asked.pathParam("id");
        var observer = frame.office()
                .attendance()
                .readObservers()
                .one(actor, new Observer.Id(id))
                .fold(kept -> Optional.of(kept.observer()), refused -> Optional.<Observer>empty())
                .filter(LetterPage::isDue)
                .orElseThrow(() -> new Unknown("letter", id));
        frame.answer(asked, "presence/letter", Entry.MEETINGS, view(actor, observer));
    }

    /** @throws Unknown where the meeting is not held any more */
    private LetterView view(Actor actor, Observer observer) {
        var meeting = frame.office()
                .attendance()
                .readRoster()
                .meetings()
                .find(observer.meeting())
                .orElseThrow(() -> new Unknown("meeting", observer.meeting().toString()));
        return new LetterView(
                actor.organisation().name(),
                observer,
                meeting,
                observer.topic().map(new Titles(frame.office(), actor)::of),
                place(actor, meeting.ref()),
                actor.organisation()
                        .holding(PostKind.OFFICE_HEAD, actor.day())
                        .findFirst()
                        .map(Person::name)
                        .orElse("—"),
                sent(observer),
                PresenceAddress.of(observer));
    }

    private Optional<String> place(Actor actor, MeetingRef meeting) {
        return frame.office()
                .preparation()
                .readPreparation()
                .one(actor, meeting)
                .fold(
                        seen -> seen.room()
                                .map(Room::name)
                                .or(() -> seen.sitting().room()),
                        refused -> Optional.empty());
    }

    private Optional<LocalDateTime> sent(Observer observer) {
        return observer.steps().stream()
                .filter(step -> step.act() == ObserverAct.INVITE)
                .reduce((earlier, later) -> later)
                .map(step -> frame.local(step.at()));
    }
}
