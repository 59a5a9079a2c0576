package yicheng.attendance.observer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.attendance.member.HeldMeeting;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.notice.Telling;
import yicheng.people.Person;

/** Keeps what an act made of an observer together with the journal's entry, and tells whom it concerns. */
public final class ObserverActs {

    private final Observers observers;
    private final Journal journal;
    private final ObserverNotices notices;

    public ObserverActs(Observers observers, Journal journal, Telling telling) {
        this.observers = observers;
        this.journal = journal;
        this.notices = new ObserverNotices(telling);
    }

    /** Inside a unit of work. */
    Observers.Kept keep(Observer next, HeldMeeting meeting, Instant now, long basedOn) {
        var kept = observers.save(next, basedOn);
        var step = next.steps().get(next.steps().size() - 1);
        var entry = Entry.of(now, step.by().value(), step.act().event(), next.subject(), content(next, step.remark()));

        journal.append(
                step.lender().map(Person.Id::value).map(entry::onBehalfOf).orElse(entry));
        notices.tell(kept, meeting, now);
        return kept;
    }

    private static Map<String, String> content(Observer observer, String remark) {
        var content = new TreeMap<String, String>();
        content.put("meeting", observer.meeting().toString());
        content.put("topic", observer.topic().value());
        content.put("who", observer.who().name());
        content.put("stage", observer.stage().code());
        Optional.of(remark).filter(said -> !said.isBlank()).ifPresent(said -> content.put("remark", said));
        return content;
    }
}
