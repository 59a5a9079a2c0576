package yicheng.preparation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.RuleBooks;
import yicheng.preparation.sitting.Sitting;
import yicheng.preparation.sitting.Sittings;

/** How every act of getting a meeting ready goes: the right is asked first, then it is kept with the journal's entry. */
public final class PreparationActs {

    /**
     * On what somebody acts.
     *
     * @param version of the preparation as it is
     * @param zone of the office
     */
    public record Work(
            Actor actor,
            Sitting sitting,
            Preparation preparation,
            PreparationTerms terms,
            Instant now,
            long version,
            ZoneId zone) {

        /** From when on what was done counts. */
        public Instant from() {
            return preparation.countsFrom(sitting);
        }
    }

    /**
     * What an act makes of it.
     *
     * @param content of the journal's entry
     */
    public record Outcome(Preparation next, Map<String, String> content) {}

    private final Sittings sittings;
    private final RuleBooks books;
    private final Preparations preparations;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public PreparationActs(
            Sittings sittings,
            RuleBooks books,
            Preparations preparations,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.sittings = sittings;
        this.books = books;
        this.preparations = preparations;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Refused once the meeting is over.
     *
     * @param basedOn empty where the act itself asks what others did meanwhile
     * @throws Unknown where no such meeting is held
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    public Answer<Preparations.Kept> act(
            Actor actor, MeetingRef meeting, OptionalLong basedOn, String event, Function<Work, Answer<Outcome>> made) {
        if (!actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return actor.refused(Operation.ARRANGE_MEETINGS);
        }
        var sitting = sittings.of(meeting).orElseThrow(() -> new Unknown("meeting", meeting.toString()));
        if (!sitting.end().isAfter(LocalDateTime.now(clock))) {
            return PreparationRefusals.over(sitting.name().zh(), sitting.name().en());
        }
        return transactions.inOne(() -> {
            var kept = preparations.find(sitting.ref()).orElse(none(sitting.ref()));
            if (basedOn.orElse(kept.version()) != kept.version()) {
                throw new StaleVersion(kept.preparation().subject(), basedOn.getAsLong());
            }
            var terms = PreparationTerms.of(books.inForce(), sitting.ref().kind());
            var work = new Work(
                    actor, sitting, kept.preparation(), terms, clock.instant(), kept.version(), clock.getZone());
            return made.apply(work).then(outcome -> new Answer.Done<>(keep(work, event, outcome, kept.version())));
        });
    }

    static Preparations.Kept none(MeetingRef meeting) {
        return new Preparations.Kept(0, Preparation.of(meeting));
    }

    private Preparations.Kept keep(Work work, String event, Outcome outcome, long version) {
        var saved = preparations.save(outcome.next(), version);
        var by = work.actor().id().value();
        journal.append(Entry.of(work.now(), by, event, outcome.next().subject(), outcome.content()));
        return saved;
    }
}
