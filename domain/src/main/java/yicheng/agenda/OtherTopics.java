package yicheng.agenda;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.topic.SharedWords;

/** What one topic is compared with. Who reads like it is worked out when it is first asked, and remembered. */
public final class OtherTopics {

    private record Question(int percent, String cutWords) {}

    private final OtherTopic own;
    private final List<OtherTopic> others;
    private final Map<Question, List<AlikeTopic>> alike = new ConcurrentHashMap<>();

    OtherTopics(OtherTopic own, List<OtherTopic> others) {
        this.own = own;
        this.others = List.copyOf(others);
    }

    /** Those of the same meeting, and those handed in within {@code days} of {@code at}; the most alike first. */
    List<AlikeTopic> alike(LocalDateTime at, int days, int percent, String cutWords) {
        return alike.computeIfAbsent(new Question(percent, cutWords), this::find).stream()
                .filter(found -> found.topic().sameMeeting() || daysApart(found.topic(), at) <= days)
                .toList();
    }

    private List<AlikeTopic> find(Question question) {
        return others.stream()
                .flatMap(other -> alike(other, question).stream())
                .sorted(Comparator.comparingInt(AlikeTopic::percent).reversed())
                .toList();
    }

    private Optional<AlikeTopic> alike(OtherTopic other, Question question) {
        var likeness = own.likeness(other, question.percent(), question.cutWords());
        return likeness.isEmpty()
                ? Optional.empty()
                : Optional.of(new AlikeTopic(
                        other, likeness.getAsInt(), SharedWords.of(own.title(), other.title(), question.cutWords())));
    }

    private static long daysApart(OtherTopic other, LocalDateTime at) {
        return Math.abs(ChronoUnit.DAYS.between(other.submittedAt().toLocalDate(), at.toLocalDate()));
    }
}
