package yicheng.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.PostKind;
import yicheng.policy.Answer;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;

/** Puts kept topics before the rules that rank them. */
public final class Lineup {

    /** A topic with what the office and the leader say of it. */
    public record Entry(Topic topic, boolean urgent, boolean important, OptionalInt minutes) {}

    private final RankTopics rankTopics;
    private final ZoneId zone;

    public Lineup(RankTopics rankTopics, ZoneId zone) {
        this.rankTopics = rankTopics;
        this.zone = zone;
    }

    /** In the order of the rule book, fitted to the time of that meeting; each candidate's key is the topic's id. */
    public Answer<Agenda> ranked(MeetingRef meeting, List<Entry> entries, Organisation organisation) {
        var candidates = entries.stream()
                .map(entry -> candidate(meeting, entry, organisation))
                .toList();
        return rankTopics.handle(new RankTopics.Command(
                meeting.kind(),
                meeting.day().getYear(),
                meeting.day().getMonthValue(),
                candidates,
                speakers(organisation, meeting.day()),
                List.of()));
    }

    /** Those with a say: the leaders and the heads of departments. */
    public static int speakers(Organisation organisation, LocalDate day) {
        return (int) Math.max(
                1,
                organisation.people().stream()
                        .filter(person -> person.holds(PostKind.SECRETARY, day)
                                || person.holds(PostKind.DIRECTOR, day)
                                || person.holds(PostKind.DEPUTY_DIRECTOR, day)
                                || person.holds(PostKind.DEPARTMENT_HEAD, day))
                        .count());
    }

    /** What the rules are asked about. */
    public RankingFacts facts(MeetingRef meeting, Entry entry, Organisation organisation) {
        var topic = entry.topic();
        return new RankingFacts(
                        meeting.kind(),
                        topic.title(),
                        entry.urgent(),
                        entry.important(),
                        departments(topic, organisation),
                        handedIn(topic),
                        topic.form().items(TopicField.MATTERS))
                .carriedOver(topic.timesCarriedOver());
    }

    private Candidate candidate(MeetingRef meeting, Entry entry, Organisation organisation) {
        return new Candidate(entry.topic().id().value(), facts(meeting, entry, organisation), entry.minutes());
    }

    /** Its own, those it names, and those whose topics were merged into it, each once. */
    private static int departments(Topic topic, Organisation organisation) {
        var names = new HashSet<>(ProposalForm.departments(topic.form().of(TopicField.DEPARTMENTS)));
        names.add(name(topic.department(), organisation));
        topic.ties().joined().stream()
                .map(Ties.Joined::department)
                .map(joined -> name(joined, organisation))
                .forEach(names::add);
        return names.size();
    }

    private static String name(Department.Id id, Organisation organisation) {
        return organisation.department(id).map(Department::name).orElse(id.value());
    }

    private LocalDateTime handedIn(Topic topic) {
        return topic.receipt()
                .map(Receipt::at)
                .map(at -> LocalDateTime.ofInstant(at, zone))
                .orElse(LocalDateTime.MIN);
    }
}
