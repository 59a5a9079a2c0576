package yicheng.agenda.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yicheng.agenda.Agenda;
import yicheng.agenda.Change;
import yicheng.agenda.Lineup;
import yicheng.agenda.Position;
import yicheng.agenda.RankedText;
import yicheng.agenda.TimeFit;
import yicheng.meeting.MeetingRef;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.topic.TopicField;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;

/** Makes the next version of an agenda: ranked by the rules, in another order where somebody set one. */
public final class AgendaMaker {

    /**
     * A topic to be put on it.
     *
     * @param observers those agreed to
     * @param remark of the leader; blank for none
     */
    public record Approved(Lineup.Entry entry, List<String> observers, String remark) {
        public Approved {
            observers = List.copyOf(observers);
        }

        public Topic.Id id() {
            return entry.topic().id();
        }
    }

    /** Who makes it, when and why. */
    public record Making(Person.Id by, Instant at, Cause cause, String reason) {}

    private final Lineup lineup;

    public AgendaMaker(Lineup lineup) {
        this.lineup = lineup;
    }

    /** A hand-set order is kept: what comes in later stands before the first one that the rules put after it. */
    public Answer<MeetingAgenda> next(
            MeetingAgenda agenda, List<Approved> topics, Organisation organisation, Making making) {
        var before = agenda.newest();
        return ranked(agenda.meeting(), topics, organisation)
                .then(ranked -> new Answer.Done<>(agenda.and(version(
                        agenda,
                        ranked,
                        topics,
                        before.filter(AgendaVersion::isByHand)
                                .map(newest -> kept(newest.order(), byRules(ranked)))
                                .orElse(byRules(ranked)),
                        making))));
    }

    /** In that order, whatever the rules say. */
    public Answer<MeetingAgenda> ordered(
            MeetingAgenda agenda,
            List<Approved> topics,
            List<Topic.Id> order,
            Organisation organisation,
            Making making) {
        return ranked(agenda.meeting(), topics, organisation)
                .then(ranked -> new Answer.Done<>(agenda.and(version(agenda, ranked, topics, order, making))));
    }

    private Answer<Agenda> ranked(MeetingRef meeting, List<Approved> topics, Organisation organisation) {
        return lineup.ranked(meeting, topics.stream().map(Approved::entry).toList(), organisation);
    }

    private static List<Topic.Id> byRules(Agenda ranked) {
        return ranked.positions().stream()
                .map(position -> new Topic.Id(position.candidate().key()))
                .toList();
    }

    private static List<Topic.Id> kept(List<Topic.Id> byHand, List<Topic.Id> byRules) {
        var order = new ArrayList<>(byHand.stream().filter(byRules::contains).toList());
        for (var topic : byRules) {
            if (!order.contains(topic)) {
                int rank = byRules.indexOf(topic);
                int place = IntStream.range(0, order.size())
                        .filter(i -> byRules.indexOf(order.get(i)) > rank)
                        .findFirst()
                        .orElse(order.size());
                order.add(place, topic);
            }
        }
        return order;
    }

    private static AgendaVersion version(
            MeetingAgenda agenda, Agenda ranked, List<Approved> topics, List<Topic.Id> order, Making making) {
        int number = agenda.newest().map(AgendaVersion::number).orElse(0) + 1;
        var lines = lines(ranked, topics, order);
        return new AgendaVersion(
                number,
                making.at(),
                making.by(),
                making.cause(),
                making.reason(),
                ranked.edition(),
                ranked.lengthMinutes(),
                ranked.fixedMinutes(),
                lines,
                AgendaHash.of(agenda.meeting(), number, lines));
    }

    private static List<Line> lines(Agenda ranked, List<Approved> topics, List<Topic.Id> order) {
        Map<Topic.Id, Approved> approved = topics.stream()
                .collect(Collectors.toMap(topic -> topic.entry().topic().id(), Function.identity()));
        var positions = new HashMap<Topic.Id, Position>();
        ranked.positions()
                .forEach(position ->
                        positions.put(new Topic.Id(position.candidate().key()), position));
        var minutes =
                order.stream().map(topic -> positions.get(topic).minutes()).toList();
        var fit = TimeFit.of(minutes, ranked.fixedMinutes(), ranked.lengthMinutes());
        return IntStream.range(0, order.size())
                .mapToObj(i -> line(
                        i + 1,
                        approved.get(order.get(i)),
                        RankedText.of(positions.get(order.get(i)).candidate(), ranked.speakers()),
                        positions.get(order.get(i)),
                        fit.begins().get(i),
                        fit.fits().get(i)))
                .toList();
    }

    private static Line line(
            int number,
            Approved approved,
            SortedMap<String, String> facts,
            Position position,
            int begins,
            boolean fits) {
        var topic = approved.entry().topic();
        return new Line(
                number,
                position.number(),
                topic.id(),
                topic.meeting(),
                topic.title(),
                topic.department(),
                topic.ties().joined().stream().map(Ties.Joined::department).toList(),
                topic.form().of(TopicField.PRESENTER),
                approved.observers(),
                position.minutes(),
                begins,
                fits,
                position.why(),
                position.because(),
                position.smallestChange().map(Change::said),
                approved.remark(),
                facts);
    }
}
