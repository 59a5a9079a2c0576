package yicheng.attendance.roll;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.Rosters;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.RuleBooks;

/** How every act on a roll goes: in one unit of work it is changed and kept with the journal's entry. */
public final class RollActs {

    /** What an act makes of a roll. */
    record Outcome(Roll next, Map<String, String> content) {}

    /** What an act finds. */
    record Occasion(Roll roll, MeetingRoster roster, RollJudge judge, Instant now, LocalDateTime local) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Rolls rolls;
    private final Rosters rosters;
    private final RuleBooks books;
    private final Clock clock;

    public RollActs(
            Transactions transactions, Journal journal, Rolls rolls, Rosters rosters, RuleBooks books, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.rolls = rolls;
        this.rosters = rosters;
        this.books = books;
        this.clock = clock;
    }

    /**
     * @param basedOn 0 for a roll that nobody has begun; empty where it does not matter what others entered meanwhile
     * @throws Unknown where the meeting is not held
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    Answer<Rolls.Kept> act(
            Actor actor,
            String event,
            MeetingRef meeting,
            Optional<Long> basedOn,
            Function<Occasion, Answer<Outcome>> made) {
        return transactions.inOne(() -> {
            var occasion = occasion(meeting);
            var version = version(occasion.roll().meeting());
            if (basedOn.filter(seen -> seen != version).isPresent()) {
                throw new StaleVersion(occasion.roll().subject(), basedOn.get());
            }
            return made.apply(occasion)
                    .then(outcome -> new Answer.Done<>(keep(actor.id().value(), event, outcome, occasion, version)));
        });
    }

    /** Inside a unit of work. */
    Rolls.Kept keep(String actor, String event, Outcome outcome, Occasion occasion, long basedOn) {
        var kept = rolls.save(outcome.next(), basedOn);
        journal.append(Entry.of(occasion.now(), actor, event, outcome.next().subject(), outcome.content()));
        return kept;
    }

    /** @throws Unknown where the meeting is not held */
    Occasion occasion(MeetingRef meeting) {
        var roster = rosters.of(meeting).orElseThrow(() -> new Unknown("meeting", meeting.toString()));
        var judge = new RollJudge(
                books.inForce().rules(AttendanceRules.class),
                roster,
                rosters.leaves(roster.meeting()),
                clock.getZone());
        return new Occasion(
                rolls.of(roster.meeting())
                        .map(Rolls.Kept::roll)
                        .orElse(Roll.of(roster.meeting().ref())),
                roster,
                judge,
                clock.instant(),
                LocalDateTime.now(clock));
    }

    long version(MeetingRef meeting) {
        return rolls.find(meeting).map(Rolls.Kept::version).orElse(0L);
    }
}
