package yicheng.attendance.observer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.TopicLists;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.HeldMeetings;
import yicheng.attendance.member.Rosters;
import yicheng.journal.Transactions;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.RuleBooks;
import yicheng.policy.Text;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** The department that submits a topic proposes who should observe it (2.observer.propose). */
public final class ProposeObserver {

    /** @param who a name is needed for somebody from outside */
    public record Command(MeetingRef meeting, Topic.Id topic, ObserverKind kind, Observer.Who who, String reason) {}

    private final ObserverActs acts;
    private final Observers observers;
    private final HeldMeetings meetings;
    private final Rosters rosters;
    private final Topics topics;
    private final TopicLists lists;
    private final RuleBooks books;
    private final Transactions transactions;
    private final Function<MeetingRef, Optional<Person.Id>> proposers;
    private final Supplier<String> ids;
    private final Clock clock;

    /** @param proposers finds who proposed an ad hoc meeting */
    public ProposeObserver(
            ObserverActs acts,
            Observers observers,
            HeldMeetings meetings,
            Rosters rosters,
            Topics topics,
            TopicLists lists,
            RuleBooks books,
            Transactions transactions,
            Function<MeetingRef, Optional<Person.Id>> proposers,
            Supplier<String> ids,
            Clock clock) {
        this.acts = acts;
        this.observers = observers;
        this.meetings = meetings;
        this.rosters = rosters;
        this.topics = topics;
        this.lists = lists;
        this.books = books;
        this.transactions = transactions;
        this.proposers = proposers;
        this.ids = ids;
        this.clock = clock;
    }

    public Answer<Observers.Kept> handle(Actor actor, Command command) {
        boolean proposer = actor.isGranted(Operation.PROPOSE_OBSERVERS.scope())
                && proposers.apply(command.meeting()).filter(actor.id()::equals).isPresent();
        if (!proposer && !actor.may(Operation.PROPOSE_OBSERVERS)) {
            return actor.refused(Operation.PROPOSE_OBSERVERS);
        }
        return transactions.inOne(() -> {
            var meeting = meetings.find(command.meeting());
            if (meeting.isEmpty()) {
                return ObserverRefusals.policy(
                        ObserverAct.PROPOSE,
                        "meeting",
                        command.meeting().toString(),
                        Text.of(
                                "没有这次会议，或者它不单独召开；请在会议日程里选一次",
                                "there is no such meeting, or it is not held; choose one from the timetable"));
            }
            if (meeting.get().ref().kind() != Kind.ADHOC && meeting.get().hasBegun(LocalDateTime.now(clock))) {
                return ObserverRefusals.policy(
                        ObserverAct.PROPOSE,
                        "meeting",
                        command.meeting().toString(),
                        Text.of(
                                "会议已经开始，不再增加列席人员；有关情况请由议题汇报人说明",
                                "the meeting has begun; let the presenter of the topic explain"));
            }
            if (command.who().name().isBlank()) {
                return ObserverRefusals.policy(
                        ObserverAct.PROPOSE, "name", "", Text.of("请写明列席人姓名", "say who is to observe"));
            }
            if (isProposed(command, meeting.get())) {
                return ObserverRefusals.policy(
                        ObserverAct.PROPOSE,
                        "name",
                        command.who().name(),
                        Text.of(
                                "这位列席人已经就这项议题提出过，请看名单；要改的先撤回原建议",
                                "he is proposed for that topic already; see the list, and withdraw that proposal to change it"));
            }
            return judged(actor, command, meeting.get(), proposer);
        });
    }

    private Answer<Observers.Kept> judged(Actor actor, Command command, HeldMeeting meeting, boolean proposer) {
        var now = clock.instant();
        var topic = topics.find(command.topic())
                .map(Topics.Kept::topic)
                .filter(one -> meeting.with().contains(one.meeting()) && one.stage() != Stage.DRAFT);
        var book = books.inForce();
        var facts = facts(actor, command, meeting, topic, proposer);
        var findings = book.rules(AttendanceRules.class).observer(facts);
        var holding = findings.stream()
                .filter(finding -> finding.effect().holdsBack())
                .toList();
        if (!holding.isEmpty()) {
            return new Answer.Refused<>(holding);
        }
        if (topic.isEmpty()) {
            return ObserverRefusals.policy(
                    ObserverAct.PROPOSE,
                    "topic",
                    command.topic().value(),
                    Text.of("列席须对应本次会议的一项议题", "an observer comes for a topic of that meeting"));
        }
        var observer = new Observer(
                new Observer.Id(ids.get()),
                command.meeting(),
                command.topic(),
                topic.get().department(),
                command.kind(),
                command.who(),
                command.reason().strip(),
                ObserverStage.PROPOSED,
                List.of(),
                new Observer.Judged(book.edition(), ObserverText.of(facts), findings));
        var kept = acts.keep(observer.step(step(ObserverAct.PROPOSE, actor, now)), meeting, now, 0);
        return new Answer.Done<>(
                proposer
                        ? acts.keep(
                                kept.observer().step(step(ObserverAct.AGREE, actor, now)), meeting, now, kept.version())
                        : kept);
    }

    private ObserverFacts facts(
            Actor actor, Command command, HeldMeeting meeting, Optional<Topic> topic, boolean proposer) {
        return new ObserverFacts(
                meeting.ref().kind(),
                command.kind(),
                topic.isPresent(),
                topic.filter(one -> actor.may(Operation.PROPOSE_OBSERVERS, one.department()))
                        .isPresent(),
                proposer,
                lists.of(topic.map(Topic::meeting).orElse(command.meeting())).stream()
                        .anyMatch(sheet -> sheet.list().stage() == ListStage.DECIDED),
                meeting.hasBegun(LocalDateTime.now(clock)),
                rosters.of(meeting)
                        .flatMap(roster -> command.who().person().flatMap(roster::member))
                        .isPresent(),
                command.reason(),
                !command.who().organisation().isBlank()
                        && !command.who().phone().isBlank());
    }

    private boolean isProposed(Command command, HeldMeeting meeting) {
        return meeting.with().stream()
                .flatMap(ref -> observers.of(ref).stream())
                .map(Observers.Kept::observer)
                .filter(other -> !ObserverStage.OVER.contains(other.stage()))
                .anyMatch(other -> other.topic().equals(command.topic())
                        && other.who().person().equals(command.who().person())
                        && other.who().name().equals(command.who().name()));
    }

    private static Observer.Step step(ObserverAct act, Actor actor, Instant now) {
        return new Observer.Step(act, actor.id(), Optional.empty(), now, "");
    }
}
