package yicheng.agenda.list;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.queue.ListDeadlines;

/** How every act on a list goes: in one unit of work the right is asked for, then the list is kept with the journal's entry. */
public final class ListActs {

    /**
     * What an act makes of a list.
     *
     * @param content of the journal's entry
     * @param onBehalfOf whose right or signature it is, where somebody else acts
     */
    record Outcome(TopicList next, Map<String, String> content, Optional<Person.Id> onBehalfOf) {}

    private final Transactions transactions;
    private final Journal journal;
    private final TopicLists lists;
    private final ListNotices notices;
    private final ListDeadlines deadlines;
    private final Clock clock;

    public ListActs(
            Transactions transactions,
            Journal journal,
            TopicLists lists,
            ListNotices notices,
            ListDeadlines deadlines,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.lists = lists;
        this.notices = notices;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Refused once its meeting has begun, or is not held: then the clock closes the list.
     *
     * @param made gets the list and the moment
     * @throws Unknown where there is no such list
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    Answer<TopicLists.Kept> act(
            Actor actor,
            Operation operation,
            String event,
            TopicList.Id id,
            long basedOn,
            BiFunction<TopicList, Instant, Answer<Outcome>> made) {
        return atAnyTime(
                actor, operation, event, id, basedOn, (list, now) -> isOver(list) ? over(list) : made.apply(list, now));
    }

    private boolean isOver(TopicList list) {
        var meeting = list.id().meeting();
        return !deadlines.isHeld(meeting) || !deadlines.start(meeting).isAfter(LocalDateTime.now(clock));
    }

    private static Answer<Outcome> over(TopicList list) {
        return ListRefusals.state(
                ListRefusals.DECIDE,
                list.stage(),
                Text.of(
                        "会议已经召开或不再召开，清单不再办理；没有审定的议题顺延到下一次",
                        "the meeting has begun or is not held; what is not decided goes on to the next"));
    }

    /** The same whether the meeting is over or not. */
    Answer<TopicLists.Kept> atAnyTime(
            Actor actor,
            Operation operation,
            String event,
            TopicList.Id id,
            long basedOn,
            BiFunction<TopicList, Instant, Answer<Outcome>> made) {
        if (!actor.mayEverywhere(operation)) {
            return actor.refused(operation);
        }
        return transactions.inOne(() -> {
            var kept = find(id);
            if (kept.version() != basedOn) {
                throw new StaleVersion(id.subject(), basedOn);
            }
            var now = clock.instant();
            return made.apply(kept.list(), now)
                    .then(outcome -> new Answer.Done<>(keep(actor.id().value(), event, outcome, now, basedOn)));
        });
    }

    TopicLists.Kept find(TopicList.Id id) {
        return lists.find(id).orElseThrow(() -> new Unknown("list", id.subject()));
    }

    /** Inside a unit of work. */
    TopicLists.Kept keep(String actor, String event, Outcome outcome, Instant now, long basedOn) {
        var before = lists.find(outcome.next().id()).map(was -> was.list().stage());
        var kept = lists.save(outcome.next(), basedOn);
        var entry = Entry.of(now, actor, event, outcome.next().id().subject(), outcome.content());
        journal.append(outcome.onBehalfOf()
                .map(Person.Id::value)
                .map(entry::onBehalfOf)
                .orElse(entry));
        if (!before.equals(Optional.of(outcome.next().stage()))) {
            notices.tell(kept, now);
        }
        return kept;
    }
}
