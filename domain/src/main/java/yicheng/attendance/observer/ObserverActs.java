package yicheng.attendance.observer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.attendance.member.HeldMeetings;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.notice.Telling;
import yicheng.people.Person;

/** Keeps what an act made of an observer together with the journal's entry, and tells whom it concerns. */
public final class ObserverActs {

    private final Observers observers;
    private final Journal journal;
    private final ObserverNotices notices;
    private final HeldMeetings meetings;
    private final Proposers proposers;

    public ObserverActs(
            Observers observers, Journal journal, Telling telling, HeldMeetings meetings, Proposers proposers) {
        this.observers = observers;
        this.journal = journal;
        this.notices = new ObserverNotices(telling);
        this.meetings = meetings;
        this.proposers = proposers;
    }

    /** Inside a unit of work. */
    Observers.Kept keep(Observer next, Instant now, long basedOn) {
        var kept = observers.save(next, basedOn);
        var step = next.steps().get(next.steps().size() - 1);
        var by = step.by().map(Person.Id::value).orElse(Entry.SYSTEM);
        var entry = Entry.of(now, by, step.act().event(), next.subject(), content(next, step.remark()));

        journal.append(
                step.lender().map(Person.Id::value).map(entry::onBehalfOf).orElse(entry));
        notices.tell(kept, meetings.find(next.meeting()), proposers.of(next.meeting()), now);
        return kept;
    }

    private static Map<String, String> content(Observer observer, String remark) {
        var content = new TreeMap<String, String>();
        content.put("meeting", observer.meeting().toString());
        observer.topic().ifPresent(topic -> content.put("topic", topic.value()));
        content.put("who", observer.who().name());
        content.put("stage", observer.stage().code());
        Optional.of(remark).filter(said -> !said.isBlank()).ifPresent(said -> content.put("remark", said));
        return content;
    }
}
