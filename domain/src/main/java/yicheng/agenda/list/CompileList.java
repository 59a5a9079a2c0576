package yicheng.agenda.list;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import yicheng.agenda.Agenda;
import yicheng.agenda.Lineup;
import yicheng.agenda.version.AgendaMaker;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.ListDeadlines;

/** The clerk puts all passed topics of a meeting on the list, in the order in which they were handed in (3.1.list.compile). */
public final class CompileList {

    /**
     * @param basedOn version of the sheet that is compiled anew; 0 for a new one
     * @param byHand marks and minutes where they differ from what the department says
     * @param remarks of the clerk
     */
    public record Command(
            MeetingRef meeting, long basedOn, Map<Topic.Id, Item.Marks> byHand, Map<Topic.Id, String> remarks) {
        public Command {
            byHand = Map.copyOf(byHand);
            remarks = Map.copyOf(remarks);
        }
    }

    /**
     * The list as it would be.
     *
     * @param ranked these topics with those on the agenda already
     * @param sheet that it would be
     * @param basedOn what compiling it takes
     */
    public record Prospect(
            TopicList.Id sheet, long basedOn, List<Item> items, List<Topics.Kept> topics, Agenda ranked) {}

    private final ListActs acts;
    private final TopicLists lists;
    private final Topics topics;
    private final Approvals approvals;
    private final Lineup lineup;
    private final HeldTogether heldTogether;
    private final ListDeadlines deadlines;
    private final Transactions transactions;
    private final Clock clock;

    public CompileList(
            ListActs acts,
            TopicLists lists,
            Topics topics,
            Approvals approvals,
            Lineup lineup,
            HeldTogether heldTogether,
            ListDeadlines deadlines,
            Transactions transactions,
            Clock clock) {
        this.acts = acts;
        this.lists = lists;
        this.topics = topics;
        this.approvals = approvals;
        this.lineup = lineup;
        this.heldTogether = heldTogether;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What would be on it; nothing is kept. Refused where nothing was passed, or the last sheet is still on its way. */
    public Answer<Prospect> preview(Actor actor, Command command) {
        return actor.mayEverywhere(Operation.READ_LISTS)
                ? prospect(actor, command)
                : actor.refused(Operation.READ_LISTS);
    }

    public Answer<TopicLists.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.COMPILE_LISTS)) {
            return actor.refused(Operation.COMPILE_LISTS);
        }
        return transactions.inOne(() -> prospect(actor, command).then(prospect -> {
            if (prospect.basedOn() != command.basedOn()) {
                throw new StaleVersion(prospect.sheet().subject(), command.basedOn());
            }
            var now = clock.instant();
            var by = new Signature(actor.id(), Optional.empty(), now, Optional.empty());
            return new Answer.Done<>(acts.keep(
                    actor.id().value(),
                    "list.compiled",
                    new ListActs.Outcome(compiled(prospect, by), content(prospect), Optional.empty()),
                    now,
                    command.basedOn()));
        }));
    }

    private TopicList compiled(Prospect prospect, Signature by) {
        return lists.find(prospect.sheet())
                .map(kept -> kept.list().compiled(prospect.items(), by))
                .orElseGet(() -> new TopicList(
                        prospect.sheet(),
                        ListStage.COMPILED,
                        prospect.items(),
                        by,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private Answer<Prospect> prospect(Actor actor, Command command) {
        var meeting = heldTogether
                .planned(command.meeting())
                .map(planned -> planned.ref())
                .orElse(command.meeting());
        if (!deadlines.isHeld(meeting) || !deadlines.start(meeting).isAfter(LocalDateTime.now(clock))) {
            return ListRefusals.policy(
                    ListRefusals.COMPILE,
                    "meeting",
                    meeting.toString(),
                    Text.of(
                            "会议已经召开或不再召开，不能再拟清单；未上会的议题会顺延到下一次",
                            "the meeting has begun or is not held; what is left goes on to the next"));
        }
        var sheets = lists.of(meeting);
        var last = sheets.isEmpty() ? Optional.<TopicLists.Kept>empty() : Optional.of(sheets.get(sheets.size() - 1));
        if (last.filter(kept -> kept.list().stage() == ListStage.SIGNED).isPresent()) {
            return ListRefusals.state(
                    ListRefusals.COMPILE,
                    ListStage.SIGNED,
                    Text.of(
                            "清单已签字上报，等主要领导审定后再拟补充清单",
                            "the list is with the principal leader; compile a further one after that"));
        }
        var passed = topics.of(meeting, Stage.listable());
        if (passed.isEmpty()) {
            return ListRefusals.policy(
                    ListRefusals.COMPILE,
                    "meeting",
                    meeting.toString(),
                    Text.of(
                            "本次会议还没有审核通过、尚未列入清单的议题，请先完成形式审核",
                            "no passed topic waits for a list; finish the reviews first"));
        }
        var missing = notAmong(passed, command);
        if (missing.isPresent()) {
            return ListRefusals.policy(
                    ListRefusals.COMPILE,
                    "items",
                    missing.get().value(),
                    Text.of("这项议题不在待列入清单的议题中，请刷新后重填", "this topic is not among those to be listed; load them again"));
        }
        var again = last.filter(kept -> kept.list().stage().isOpen());
        var sheet = again.map(kept -> kept.list().id())
                .orElse(new TopicList.Id(
                        meeting, last.map(kept -> kept.list().id().sheet()).orElse(0) + 1));
        return ranked(actor, meeting, passed, command)
                .then(ranked -> new Answer.Done<>(new Prospect(
                        sheet,
                        again.map(TopicLists.Kept::version).orElse(0L),
                        items(passed, ranked, command),
                        passed,
                        ranked)));
    }

    private static Optional<Topic.Id> notAmong(List<Topics.Kept> passed, Command command) {
        var known = passed.stream().map(kept -> kept.topic().id()).toList();
        return Stream.concat(command.byHand().keySet().stream(), command.remarks().keySet().stream())
                .filter(topic -> !known.contains(topic))
                .findFirst();
    }

    private Answer<Agenda> ranked(Actor actor, MeetingRef meeting, List<Topics.Kept> passed, Command command) {
        var main = heldTogether.main(meeting);
        var before = approvals.of(main).stream().map(AgendaMaker.Approved::entry);
        var now = passed.stream()
                .map(Topics.Kept::topic)
                .map(topic -> Marked.entry(topic, Marked.of(topic, command.byHand())));
        return lineup.ranked(main, Stream.concat(before, now).toList(), actor.organisation());
    }

    private static List<Item> items(List<Topics.Kept> passed, Agenda ranked, Command command) {
        var places = new HashMap<String, Integer>();
        ranked.positions().forEach(position -> places.put(position.candidate().key(), position.number()));
        return passed.stream()
                .map(Topics.Kept::topic)
                .map(topic -> new Item(
                        topic.id(),
                        topic.form(),
                        Marked.of(topic, command.byHand()),
                        places.get(topic.id().value()),
                        command.remarks().getOrDefault(topic.id(), "").strip(),
                        Optional.empty()))
                .toList();
    }

    private static Map<String, String> content(Prospect prospect) {
        var content = new TreeMap<String, String>();
        prospect.items().forEach(item -> content.put("rank." + item.topic().value(), String.valueOf(item.proposed())));
        content.put("items", String.valueOf(prospect.items().size()));
        content.put("needed", String.valueOf(prospect.ranked().neededMinutes()));
        content.put("length", String.valueOf(prospect.ranked().lengthMinutes()));
        return content;
    }
}
