package yicheng.agenda.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.journal.Journal;
import yicheng.journal.Recorded;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

/** Lists to look at. */
public final class ReadLists {

    /** Stages of topics that a list names below its items: what is not on it, and why (备注). */
    private static final Set<Stage> BESIDE = Set.of(
            Stage.LATE,
            Stage.COORDINATING,
            Stage.SUPPLEMENTING,
            Stage.SUBMITTED,
            Stage.UNDER_REVIEW,
            Stage.ROLLED,
            Stage.REFERRED,
            Stage.RETURNED,
            Stage.MERGED);

    /**
     * @param topics of its items, in their order, with what they said when it was compiled
     * @param beside topics for the same meeting that are not on it
     */
    public record Sheet(TopicLists.Kept kept, List<Topics.Kept> topics, List<Topics.Kept> beside) {}

    private final TopicLists lists;
    private final Topics topics;
    private final Scans scans;
    private final Journal journal;

    public ReadLists(TopicLists lists, Topics topics, Scans scans, Journal journal) {
        this.lists = lists;
        this.topics = topics;
        this.scans = scans;
        this.journal = journal;
    }

    /** @throws Unknown where there is no such list */
    public Answer<Sheet> one(Actor actor, TopicList.Id id) {
        return allowed(actor)
                .then(yes ->
                        new Answer.Done<>(sheet(lists.find(id).orElseThrow(() -> new Unknown("list", id.subject())))));
    }

    /** The sheets for a meeting, the first one first. */
    public Answer<List<Sheet>> of(Actor actor, MeetingRef meeting) {
        return allowed(actor)
                .then(yes -> new Answer.Done<>(
                        lists.of(meeting).stream().map(this::sheet).toList()));
    }

    /** The same without their topics. */
    public Answer<List<TopicLists.Kept>> sheets(Actor actor, MeetingRef meeting) {
        return allowed(actor).then(yes -> new Answer.Done<>(lists.of(meeting)));
    }

    /** Topics for a meeting that are on no list. */
    public Answer<List<Topics.Kept>> beside(Actor actor, MeetingRef meeting) {
        return allowed(actor).then(yes -> new Answer.Done<>(topics.of(meeting, BESIDE)));
    }

    /** Lists on their way, for what waits; none for who may not read lists. */
    public List<TopicLists.Kept> underWay(Actor actor) {
        return actor.mayEverywhere(Operation.READ_LISTS)
                ? lists.standingAt(Set.of(ListStage.COMPILED, ListStage.SENT_BACK, ListStage.SIGNED))
                : List.of();
    }

    public Answer<List<Recorded>> history(Actor actor, TopicList.Id id) {
        return allowed(actor).then(yes -> new Answer.Done<>(journal.about(id.subject())));
    }

    /** A scan with its content. */
    public record File(Scan scan, byte[] content) {}

    /** @throws Unknown where there is no such scan */
    public Answer<File> scan(Actor actor, Scan.Id id) {
        return allowed(actor)
                .then(yes -> new Answer.Done<>(new File(
                        scans.find(id).orElseThrow(() -> new Unknown("scan", id.value())),
                        scans.content(id).orElseThrow(() -> new Unknown("scan", id.value())))));
    }

    /** A list that somebody was just given, with its topics. */
    public Sheet sheet(TopicLists.Kept kept) {
        var list = kept.list();
        return new Sheet(
                kept,
                list.items().stream().flatMap(item -> asSaid(item).stream()).toList(),
                topics.of(list.id().meeting(), BESIDE));
    }

    private Optional<Topics.Kept> asSaid(Item item) {
        return topics.find(item.topic())
                .map(kept -> new Topics.Kept(
                        kept.version(), kept.changed(), kept.topic().saying(item.said())));
    }

    private static Answer<Boolean> allowed(Actor actor) {
        return actor.mayEverywhere(Operation.READ_LISTS)
                ? new Answer.Done<>(true)
                : actor.refused(Operation.READ_LISTS);
    }
}
