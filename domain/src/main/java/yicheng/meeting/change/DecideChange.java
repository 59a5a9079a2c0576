package yicheng.meeting.change;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.arrangement.Proposed;
import yicheng.meeting.arrangement.Settled;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/** The principal leader agrees to what the office proposes for a meeting, or turns it down. */
public final class DecideChange {

    /** @param remark needed to turn it down */
    public record Command(MeetingRef meeting, long basedOn, boolean agreed, String remark) {}

    private final Changing changing;
    private final Meetings meetings;
    private final Transactions transactions;
    private final Journal journal;
    private final ChangeNotices notices;
    private final Clock clock;

    public DecideChange(
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

    /** @throws Unknown where nothing is known of that meeting */
    public Answer<Meetings.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.DECIDE_MEETINGS)) {
            return actor.refused(Operation.DECIDE_MEETINGS);
        }
        var kept = meetings.find(command.meeting())
                .orElseThrow(() -> new Unknown("meeting", command.meeting().toString()));
        var proposed = kept.meeting().proposed();
        if (proposed.isEmpty()) {
            return refused(Ground.STATE, "change", Text.of("没有待决定的调整", "nothing is proposed for it"));
        }
        if (proposed.get().by().equals(actor.id())) {
            return refused(Ground.RIGHTS, "change", Text.of("提出调整的人不能自己决定", "who proposed it does not decide it"));
        }
        return command.agreed()
                ? changing.check(
                                actor,
                                command.meeting(),
                                proposed.get().arrangement(),
                                proposed.get().reason())
                        .then(change -> keep(actor, command, proposed.get()))
                : turnedDown(actor, command, proposed.get());
    }

    private Answer<Meetings.Kept> turnedDown(Actor actor, Command command, Proposed proposed) {
        return command.remark().isBlank()
                ? refused(
                        Ground.POLICY, "remark", Text.of("请写明为何不同意，办公室据此另行安排", "say why not, so that the office knows"))
                : keep(actor, command, proposed);
    }

    private Answer<Meetings.Kept> keep(Actor actor, Command command, Proposed proposed) {
        return transactions.inOne(() -> {
            var kept = meetings.find(command.meeting()).orElseThrow();
            if (kept.version() != command.basedOn()) {
                throw new StaleVersion(kept.meeting().subject(), command.basedOn());
            }
            var now = clock.instant();
            var planned = changing.planned(command.meeting());
            var lender = actor.lender(Operation.DECIDE_MEETINGS).map(Person::id);
            var settled = new Settled(
                    proposed,
                    command.agreed(),
                    actor.id(),
                    lender,
                    now,
                    command.remark().strip());
            var coming = planned.map(notices::coming);
            var saved = meetings.save(kept.meeting().settling(settled), kept.version());
            journal.append(entry(actor, saved, settled, now));
            var after = changing.planned(command.meeting());
            planned.ifPresent(before -> notices.settled(before, after, saved, settled, coming.orElseThrow(), now));
            return new Answer.Done<>(saved);
        });
    }

    private static Entry entry(Actor actor, Meetings.Kept saved, Settled settled, Instant now) {
        var content = new TreeMap<String, String>();
        content.put("change", settled.proposal().arrangement().code());
        content.put("said", settled.proposal().arrangement().said().zh());
        content.put("reason", settled.proposal().reason());
        content.put("agreed", String.valueOf(settled.agreed()));
        if (!settled.remark().isBlank()) {
            content.put("remark", settled.remark());
        }
        var entry = Entry.of(
                now,
                actor.id().value(),
                "meeting.change-decided",
                saved.meeting().subject(),
                content);
        return settled.lender().map(Person.Id::value).map(entry::onBehalfOf).orElse(entry);
    }

    private static Answer<Meetings.Kept> refused(Ground ground, String field, Text text) {
        return new Answer.Refused<>(ground, List.of(Finding.returned(ChangeFaults.RULE, Optional.of(field), text)));
    }
}
