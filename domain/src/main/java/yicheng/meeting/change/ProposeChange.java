package yicheng.meeting.change;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.arrangement.Proposed;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** The office proposes to move, merge or cancel a meeting, or to let two stand. */
public final class ProposeChange {

    /** @param basedOn 0 where nothing was proposed or decided about it before */
    public record Command(MeetingRef meeting, long basedOn, Arrangement change, String reason) {}

    private final Changing changing;
    private final Meetings meetings;
    private final Transactions transactions;
    private final Journal journal;
    private final ChangeNotices notices;
    private final Clock clock;

    public ProposeChange(
            Changing changing,
            Meetings meetings,
            Transactions transactions,
            Journal journal,
            ChangeNotices notices,
            Clock clock) {
        this.changing = changing;
        this.meetings = meetings;
        this.transactions = transactions;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    public Answer<Meetings.Kept> handle(Actor actor, Command command) {
        if (!actor.may(Operation.PROPOSE_MEETINGS)) {
            return actor.refused(Operation.PROPOSE_MEETINGS);
        }
        return changing.check(actor, command.meeting(), command.change(), command.reason())
                .then(change -> transactions.inOne(() -> keep(actor, command, change)));
    }

    private Answer<Meetings.Kept> keep(Actor actor, Command command, Changing.Change change) {
        var kept = changing.kept(change.planned());
        if (kept.version() != command.basedOn()) {
            throw new StaleVersion(kept.meeting().subject(), command.basedOn());
        }
        var now = clock.instant();
        var proposed = new Proposed(change.arrangement(), command.reason().strip(), actor.id(), now);
        var next = kept.meeting().proposing(proposed);
        var saved = meetings.save(next, kept.version());
        journal.append(Entry.of(
                now, actor.id().value(), "meeting.change-proposed", next.subject(), content(proposed, change)));
        notices.proposed(change.planned(), saved, now);
        return new Answer.Done<>(saved);
    }

    static Map<String, String> content(Proposed proposed, Changing.Change change) {
        var content = new TreeMap<String, String>();
        content.put("change", proposed.arrangement().code());
        content.put("said", proposed.arrangement().said().zh());
        content.put("reason", proposed.reason());
        content.put("clashes", String.valueOf(change.clashes().size()));
        content.put("moves", String.valueOf(change.moves().size()));
        return content;
    }
}
