package yicheng.rulebook.replay;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import yicheng.agenda.version.InMemoryAgendas;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.topic.life.InMemoryTopics;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Topic;

/** What topics and agendas kept in memory say, for replays. */
public final class InMemoryArchive implements Archive {

    private final InMemoryTopics topics;
    private final InMemoryAgendas agendas;

    public InMemoryArchive(InMemoryTopics topics, InMemoryAgendas agendas) {
        this.topics = topics;
        this.agendas = agendas;
    }

    @Override
    public long verdicts() {
        return judged().size();
    }

    @Override
    public List<Slice> slices(int size) {
        long all = judged().size();
        return LongStream.iterate(0, from -> from < all, from -> from + size)
                .mapToObj(from -> new Slice(from, Math.min(all, from + size)))
                .toList();
    }

    @Override
    public List<Verdict> verdicts(Slice slice) {
        return judged().subList((int) slice.from(), (int) slice.to()).stream()
                .map(InMemoryArchive::verdict)
                .toList();
    }

    @Override
    public List<Verdict> judgedSince(Instant since, int limit) {
        return judged().stream()
                .filter(topic -> !topic.judged().orElseThrow().at().isBefore(since))
                .limit(limit)
                .map(InMemoryArchive::verdict)
                .toList();
    }

    @Override
    public List<Order> orders(Optional<MeetingRef> after, int limit) {
        return agendas.newest().stream()
                .filter(agenda -> after.map(MeetingRef::toString)
                        .map(last -> agenda.meeting().toString().compareTo(last) > 0)
                        .orElse(true))
                .limit(limit)
                .map(agenda -> new Order(agenda.meeting(), agenda.newest().orElseThrow()))
                .toList();
    }

    @Override
    public List<Order> rankedSince(Instant since, int limit) {
        return agendas.newest().stream()
                .map(agenda -> new Order(agenda.meeting(), agenda.newest().orElseThrow()))
                .filter(order -> !order.version().at().isBefore(since.truncatedTo(ChronoUnit.SECONDS)))
                .limit(limit)
                .toList();
    }

    private List<Topic> judged() {
        return topics.all().stream()
                .filter(topic -> topic.judged().isPresent())
                .sorted(Comparator.comparing(topic -> topic.id().value()))
                .toList();
    }

    private static Verdict verdict(Topic topic) {
        var judged = topic.judged().orElseThrow();
        return new Verdict(
                topic.id(),
                topic.title(),
                topic.department(),
                topic.meeting(),
                judged.edition().id(),
                judged.facts(),
                found(judged));
    }

    private static Map<String, Effect> found(Judged judged) {
        var found = new HashMap<String, Effect>();
        for (Finding finding : judged.findings()) {
            found.merge(finding.rule().id(), finding.effect(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return found;
    }
}
