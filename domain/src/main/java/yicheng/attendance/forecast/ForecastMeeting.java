package yicheng.attendance.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.ReadRoster;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.RuleBooks;
import yicheng.topic.TopicField;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Foresees which topics of a meeting can be decided, with the leave known now. Nothing is kept. */
public final class ForecastMeeting {

    private static final Set<Stage> DECIDED = Set.of(Stage.APPROVED, Stage.RANKED);
    private static final Set<Stage> ON_THE_WAY = Set.of(Stage.PASSED, Stage.LISTED, Stage.APPROVED, Stage.RANKED);

    private final ReadRoster readRoster;
    private final Topics topics;
    private final RuleBooks books;

    public ForecastMeeting(ReadRoster readRoster, Topics topics, RuleBooks books) {
        this.readRoster = readRoster;
        this.topics = topics;
        this.books = books;
    }

    /** @throws yicheng.journal.Unknown where the meeting is not held */
    public Answer<Forecast> handle(Actor actor, MeetingRef ref) {
        if (!actor.mayEverywhere(Operation.READ_AGENDAS)) {
            return actor.refused(Operation.READ_AGENDAS);
        }
        return readRoster.handle(actor, ref).then(roster -> new Answer.Done<>(foreseen(roster, actor)));
    }

    private Forecast foreseen(MeetingRoster roster, Actor actor) {
        var quorum = quorum(roster.meeting());
        return Forecast.of(
                roster,
                matters(roster, actor),
                quorum.map(AttendanceTerm.Quorum::percent).orElse(0),
                quorum.map(AttendanceTerm.Quorum::rule));
    }

    private Optional<AttendanceTerm.Quorum> quorum(HeldMeeting meeting) {
        var facts = new MeetingFacts(
                meeting.ref().kind(), meeting.day().getYear(), meeting.day().getMonthValue());
        return books.inForce().rules(AttendanceRules.class).terms(facts).stream()
                .filter(AttendanceTerm.Quorum.class::isInstance)
                .map(AttendanceTerm.Quorum.class::cast)
                .findFirst();
    }

    /** What the leader has not decided yet is seen by those who see lists, and by the department it comes from. */
    private List<Forecast.Matter> matters(MeetingRoster roster, Actor actor) {
        boolean all = actor.mayEverywhere(Operation.READ_LISTS);
        return roster.meeting().with().stream()
                .flatMap(ref -> topics.of(ref, ON_THE_WAY).stream())
                .map(Topics.Kept::topic)
                .filter(topic ->
                        all || DECIDED.contains(topic.stage()) || actor.may(Operation.READ_TOPICS, topic.department()))
                .map(topic -> new Forecast.Matter(
                        topic.id(), topic.title(), topic.department(), concerned(topic, actor.organisation())))
                .toList();
    }

    private static Set<Department.Id> concerned(Topic topic, Organisation unit) {
        return topic.form()
                .values()
                .getOrDefault(TopicField.DEPARTMENTS, "")
                .lines()
                .flatMap(name -> unit.departmentNamed(name).stream())
                .map(Department::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
