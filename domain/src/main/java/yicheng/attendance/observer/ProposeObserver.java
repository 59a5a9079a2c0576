package yicheng.attendance.observer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.RuleBooks;
import yicheng.policy.Text;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * The department that submits a topic proposes who should observe it (2.observer.propose); who proposed an ad hoc meeting,
 * or the office for him, whom to invite to it from other bodies (2.adhoc.invite).
 */
public final class ProposeObserver {

    /**
     * @param topic none for a guest
     * @param who a name is needed for somebody from outside
     */
    public record Command(
            MeetingRef meeting, Optional<Topic.Id> topic, ObserverKind kind, Observer.Who who, String reason) {}

    /** Who proposes, as far as it matters. */
    private record Proposing(Actor actor, boolean proposer, boolean office) {}

    private final ObserverActs acts;
    private final Observers observers;
    private final HeldMeetings meetings;
    private final Rosters rosters;
    private final Topics topics;
    private final TopicLists lists;
    private final RuleBooks books;
    private final Transactions transactions;
    private final Proposers proposers;
    private final Supplier<String> ids;
    private final Clock clock;

    public ProposeObserver(
            ObserverActs acts,
            Observers observers,
            HeldMeetings meetings,
            Rosters rosters,
            Topics topics,
            TopicLists lists,
            RuleBooks books,
            Transactions transactions,
            Proposers proposers,
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
        boolean granted = actor.isGranted(Operation.PROPOSE_OBSERVERS.scope());
        var by = new Proposing(
                actor,
                granted && proposers.is(actor.id(), command.meeting()),
                granted && actor.mayEverywhere(Operation.REVIEW_OBSERVERS));
        boolean drafts = by.office() && command.kind() == ObserverKind.GUEST;
        return by.proposer() || drafts || actor.may(Operation.PROPOSE_OBSERVERS)
                ? transactions.inOne(() -> proposed(by, command))
                : actor.refused(Operation.PROPOSE_OBSERVERS);
    }

    private Answer<Observers.Kept> proposed(Proposing by, Command command) {
        var ref = command.meeting().toString();
        var meeting = meetings.find(command.meeting());
        if (meeting.isEmpty()) {
            return no(
                    "meeting",
                    ref,
                    "没有这次会议，或者它不单独召开；请在会议日程里选一次",
                    "there is no such meeting, or it is not held; choose one from the timetable");
        }
        if (meeting.get().ref().kind() != Kind.ADHOC && meeting.get().hasBegun(LocalDateTime.now(clock))) {
            return no(
                    "meeting",
                    ref,
                    "会议已经开始，不再增加列席人员；有关情况请由议题汇报人说明",
                    "the meeting has begun; let the presenter of the topic explain");
        }
        if (command.who().name().isBlank()) {
            return no("name", "", "请写明列席人姓名", "say who is to observe");
        }
        if (isProposed(command, meeting.get())) {
            return no(
                    "name",
                    command.who().name(),
                    "这位列席人已经提出过，请看名单；要改的先撤回原建议",
                    "he is proposed already; see the list, and withdraw that proposal to change it");
        }
        return judged(by, command, meeting.get());
    }

    private static Answer<Observers.Kept> no(String field, String value, String zh, String en) {
        return ObserverRefusals.policy(ObserverAct.PROPOSE, field, value, Text.of(zh, en));
    }

    private Answer<Observers.Kept> judged(Proposing by, Command command, HeldMeeting meeting) {
        var now = clock.instant();
        var topic = command.topic()
                .flatMap(topics::find)
                .map(Topics.Kept::topic)
                .filter(one -> meeting.with().contains(one.meeting()) && one.stage() != Stage.DRAFT);
        var book = books.inForce();
        var facts = facts(by, command, meeting, topic);
        var findings = book.rules(AttendanceRules.class).observer(facts);
        if (findings.stream().anyMatch(finding -> finding.effect().holdsBack())) {
            return new Answer.Refused<>(findings.stream()
                    .filter(finding -> finding.effect().holdsBack())
                    .toList());
        }
        if (topic.isEmpty() && command.kind() != ObserverKind.GUEST) {
            return no(
                    "topic",
                    command.topic().map(Topic.Id::value).orElse(""),
                    "请选择列席的议题",
                    "choose the topic he comes for");
        }
        var unfit = Fit.refused(
                by.actor().organisation(),
                meeting.day(),
                command,
                by.proposer() ? Optional.empty() : topic.map(Topic::department),
                rosters.of(meeting));
        if (unfit.isPresent()) {
            return unfit.get();
        }
        var observer = new Observer(
                new Observer.Id(ids.get()),
                topic.map(Topic::meeting).orElse(command.meeting()),
                topic.map(Topic::id),
                topic.map(Topic::department),
                command.kind(),
                command.who(),
                command.reason().strip(),
                ObserverStage.PROPOSED,
                List.of(),
                new Observer.Judged(book.edition(), ObserverText.of(facts), findings));
        var kept = acts.keep(observer.step(step(ObserverAct.PROPOSE, by.actor(), now)), now, 0);
        return new Answer.Done<>(
                by.proposer()
                        ? next(kept, ObserverAct.AGREE, by.actor(), now)
                        : command.kind() == ObserverKind.GUEST ? next(kept, ObserverAct.PASS, by.actor(), now) : kept);
    }

    /** The proposer's own word is the decision; what the office drafted it need not check. */
    private Observers.Kept next(Observers.Kept kept, ObserverAct act, Actor actor, Instant now) {
        return acts.keep(kept.observer().step(step(act, actor, now)), now, kept.version());
    }

    private ObserverFacts facts(Proposing by, Command command, HeldMeeting meeting, Optional<Topic> topic) {
        var who = command.who();
        return new ObserverFacts(
                meeting.ref().kind(),
                command.kind(),
                topic.isPresent(),
                topic.filter(one -> by.actor().may(Operation.PROPOSE_OBSERVERS, one.department()))
                        .isPresent(),
                by.proposer(),
                lists.of(topic.map(Topic::meeting).orElse(command.meeting())).stream()
                        .anyMatch(sheet -> sheet.list().stage() == ListStage.DECIDED),
                meeting.hasBegun(LocalDateTime.now(clock)),
                rosters.of(meeting)
                        .flatMap(roster -> who.person().flatMap(roster::member))
                        .isPresent(),
                command.reason(),
                !who.organisation().isBlank()
                        && !who.phone().isBlank()
                        && !(command.kind() == ObserverKind.GUEST && who.post().isBlank()),
                by.office());
    }

    private boolean isProposed(Command command, HeldMeeting meeting) {
        return meeting.with().stream()
                .flatMap(ref -> observers.of(ref).stream())
                .map(Observers.Kept::observer)
                .filter(other -> !ObserverStage.OVER.contains(other.stage()))
                .anyMatch(other -> other.topic().equals(command.topic())
                        && other.who().person().equals(command.who().person())
                        && other.who().name().equals(command.who().name())
                        && other.who().organisation().equals(command.who().organisation()));
    }

    private static Observer.Step step(ObserverAct act, Actor actor, Instant now) {
        return new Observer.Step(act, Optional.of(actor.id()), Optional.empty(), now, "");
    }
}
