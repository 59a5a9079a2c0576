package yicheng.meeting.adhoc.act;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.Ground;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What all acts on an ad hoc meeting have in common: one unit of work, one version, one entry in the journal. */
public final class AdhocActs {

    private static final RuleRef RULE = new RuleRef(
            "check.adhoc",
            Text.of("临时会议由办公室统筹安排，一个时间一次", "the office arranges ad hoc meetings, one at a time"),
            new Clause("1.adhoc.organise"));

    private final Transactions transactions;
    private final Journal journal;
    private final AdhocMeetings meetings;
    private final Clock clock;

    public AdhocActs(Transactions transactions, Journal journal, AdhocMeetings meetings, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.meetings = meetings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    <T> Answer<T> inOne(Supplier<Answer<T>> unit) {
        return transactions.inOne(unit);
    }

    /** One that a leader had called before it was cancelled: leave, observers and roll stay under its start. */
    boolean isSpent(MeetingRef ref) {
        return meetings.find(ref)
                .map(AdhocMeetings.Kept::meeting)
                .filter(meeting -> !meeting.stands() && meeting.proposed().isPresent())
                .isPresent();
    }

    /** A draft that was taken back leaves its time free again. */
    Optional<AdhocMeetings.Kept> standing(MeetingRef ref) {
        return meetings.find(ref).filter(kept -> kept.meeting().stands());
    }

    /**
     * @throws Unknown where there is none
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    AdhocMeetings.Kept at(MeetingRef ref, long basedOn) {
        var kept = meetings.find(ref).orElseThrow(() -> new Unknown("meeting", ref.toString()));
        if (kept.version() != basedOn) {
            throw new StaleVersion(kept.meeting().subject(), basedOn);
        }
        return kept;
    }

    /** Over whatever was kept for that start, once its version was looked at. */
    AdhocMeetings.Kept keep(
            Actor actor, String act, AdhocMeeting meeting, AdhocVerdict verdict, Map<String, String> more) {
        long basedOn =
                meetings.find(meeting.ref()).map(AdhocMeetings.Kept::version).orElse(0L);
        var saved = meetings.save(meeting, basedOn);
        var content = content(meeting, verdict);
        content.putAll(more);
        journal.append(Entry.of(now(), actor.id().value(), act, meeting.subject(), content)
                .judgedBy(verdict.edition().id(), verdict.calendar()));
        return saved;
    }

    /** What nobody of the unit, or none of its departments, answers to. */
    static List<Finding> unknown(AdhocMeeting meeting, Organisation unit) {
        var people = meeting.participants().stream()
                .filter(id -> unit.person(id).isEmpty())
                .map(Person.Id::value);
        var departments = meeting.plan().departments().stream()
                .filter(id -> unit.department(id).isEmpty())
                .map(id -> id.value());
        return Stream.concat(
                        people.map(id -> unknown(AdhocField.PARTICIPANTS, id)),
                        departments.map(id -> unknown(AdhocField.DEPARTMENTS, id)))
                .toList();
    }

    static Finding finding(AdhocField field, Text text) {
        return Finding.returned(RULE, Optional.of(field.code()), text);
    }

    private static Finding unknown(AdhocField field, String id) {
        return finding(
                field,
                Text.of(
                        "本单位没有“%s”，请从%s的列表中选择".formatted(id, field.label().zh()),
                        "the unit has no \"%s\"; choose from the list of %s"
                                .formatted(id, field.label().en())));
    }

    private static TreeMap<String, String> content(AdhocMeeting meeting, AdhocVerdict verdict) {
        var plan = meeting.plan();
        var content = new TreeMap<String, String>();
        content.put("stage", meeting.stage().code());
        content.put("proposer", plan.proposer().value());
        content.put("ground", plan.ground().map(Ground::code).orElse(""));
        content.put("matter", plan.matter());
        content.put("room", plan.room());
        content.put("minutes", String.valueOf(plan.minutes()));
        content.put(
                "participants",
                meeting.participants().stream().map(Person.Id::value).collect(Collectors.joining(",")));
        content.put(
                "waived",
                meeting.waived().stream().map(one -> one.step().code()).collect(Collectors.joining(",")));
        content.put(
                "reminded",
                verdict.reminders().stream().map(one -> one.rule().id()).collect(Collectors.joining(",")));
        content.values().removeIf(String::isBlank);
        return content;
    }
}
