package yicheng.topic.life;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.topic.TopicField;

/** Topics that last as long as the test. */
public final class InMemoryTopics implements Topics, InMemoryTransactions.Memory {

    private static final Comparator<Kept> OLDEST = Comparator.comparing(Kept::changed)
            .thenComparing(kept -> kept.topic().id().value());
    private static final Comparator<Topic> RECEIVED = Comparator.<Topic, Instant>comparing(
                    topic -> topic.receipt().orElseThrow().at())
            .thenComparing(topic -> topic.id().value());

    private final Map<Topic.Id, Kept> topics = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> receipts = new ConcurrentHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryTopics(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    /** Everything, in no order. */
    public List<Topic> all() {
        return topics.values().stream().map(Kept::topic).toList();
    }

    @Override
    public Optional<Kept> find(Topic.Id id) {
        return Optional.ofNullable(topics.get(id));
    }

    @Override
    public List<Line> list(Query query) {
        var asked = SearchWords.asked(query.words());
        return topics.values().stream()
                .filter(kept -> query.visible().sees(kept.topic()))
                .filter(kept -> query.stages().isEmpty()
                        || query.stages().contains(kept.topic().stage()))
                .filter(kept -> query.department()
                        .map(kept.topic().department()::equals)
                        .orElse(true))
                .filter(kept ->
                        query.meeting().map(kept.topic().meeting()::equals).orElse(true))
                .filter(kept -> asked.stream().allMatch(word -> occurs(word, SearchWords.of(kept.topic()))))
                .filter(kept ->
                        query.after().map(place -> isBefore(kept, place)).orElse(true))
                .sorted(OLDEST.reversed())
                .limit(query.limit())
                .map(Line::of)
                .toList();
    }

    @Override
    public Map<Stage, Long> count(Visible visible) {
        return topics.values().stream()
                .map(Kept::topic)
                .filter(visible::sees)
                .collect(Collectors.groupingBy(Topic::stage, () -> new EnumMap<>(Stage.class), Collectors.counting()));
    }

    @Override
    public List<Topic> spending(Department.Id department, String project, Instant since, int limit) {
        return topics.values().stream()
                .map(Kept::topic)
                .filter(topic -> topic.stage().counts()
                        && topic.form().amount().compareTo(BigDecimal.ZERO) > 0
                        && topic.receipt()
                                .filter(it -> !it.at().isBefore(since))
                                .isPresent())
                .filter(topic -> topic.department().equals(department)
                        || !project.isBlank() && topic.form().projectKey().equals(project))
                .sorted(RECEIVED.reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Kept> standingAt(Set<Stage> stages) {
        return topics.values().stream()
                .filter(kept -> stages.contains(kept.topic().stage()))
                .sorted(OLDEST)
                .toList();
    }

    @Override
    public Set<MeetingRef> meetings(Set<Stage> stages) {
        return topics.values().stream()
                .map(Kept::topic)
                .filter(topic -> topic.stage() != Stage.DRAFT && stages.contains(topic.stage()))
                .map(Topic::meeting)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Kept> of(MeetingRef meeting, Set<Stage> stages) {
        return topics.values().stream()
                .filter(kept -> kept.topic().meeting().equals(meeting)
                        && stages.contains(kept.topic().stage())
                        && kept.topic().receipt().isPresent())
                .sorted(Comparator.comparing(Kept::topic, RECEIVED))
                .toList();
    }

    @Override
    public List<Said> said(Instant since, int limit) {
        return topics.values().stream()
                .map(Kept::topic)
                .filter(topic -> topic.stage() != Stage.DRAFT && topic.stage() != Stage.WITHDRAWN)
                .filter(topic -> topic.receipt()
                        .filter(receipt -> !receipt.at().isBefore(since))
                        .isPresent())
                .sorted(RECEIVED.reversed())
                .limit(limit)
                .map(topic -> new Said(
                        topic.id(),
                        topic.title(),
                        topic.form().items(TopicField.MATTERS),
                        topic.department(),
                        topic.meeting(),
                        topic.stage(),
                        topic.receipt().orElseThrow().at()))
                .toList();
    }

    @Override
    public int nextReceipt(int year) {
        transactions.requireUnit();
        return receipts.merge(year, 1, Integer::sum);
    }

    @Override
    public Kept save(Topic topic, Instant at, long basedOn) {
        requireVersion(topic.id(), basedOn);
        var kept = new Kept(basedOn + 1, at, topic);
        topics.put(topic.id(), kept);
        return kept;
    }

    @Override
    public void discard(Topic.Id id, long basedOn) {
        requireVersion(id, basedOn);
        topics.remove(id);
    }

    @Override
    public Runnable remembered() {
        var topicsNow = Map.copyOf(topics);
        var receiptsNow = Map.copyOf(receipts);
        return () -> {
            topics.clear();
            topics.putAll(topicsNow);
            receipts.clear();
            receipts.putAll(receiptsNow);
        };
    }

    private void requireVersion(Topic.Id id, long basedOn) {
        transactions.requireUnit();
        if (find(id).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(Topic.subject(id), basedOn);
        }
    }

    private static boolean isBefore(Kept kept, Place place) {
        int order = kept.changed().compareTo(place.changed());
        return order < 0
                || order == 0 && kept.topic().id().value().compareTo(place.id().value()) < 0;
    }

    private static boolean occurs(List<String> word, List<String> tokens) {
        int last = word.size() - 1;
        var beginnings = Stream.iterate(0, at -> at + 1).limit(Math.max(0, tokens.size() - last));
        return beginnings.anyMatch(at -> tokens.subList(at, at + last).equals(word.subList(0, last))
                && tokens.get(at + last).startsWith(word.get(last)));
    }
}
