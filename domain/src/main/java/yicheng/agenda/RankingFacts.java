package yicheng.agenda;

import java.time.LocalDateTime;
import java.util.List;
import yicheng.meeting.Kind;

/**
 * What a rule of the chapter "priority" can ask of a topic. Published vocabulary: additions only.
 *
 * @param departments how many are concerned, the submitting one included
 * @param matters to be discussed; may be empty
 * @param others what it is compared with
 * @param carriedOver how often an agenda already had no time left for it
 */
public record RankingFacts(
        Kind meeting,
        String title,
        boolean urgent,
        boolean important,
        int departments,
        LocalDateTime submittedAt,
        List<String> matters,
        OtherTopics others,
        int carriedOver) {

    public RankingFacts {
        if (departments < 1) {
            throw new IllegalArgumentException("departments (%d) must be at least 1".formatted(departments));
        }
        matters = List.copyOf(matters);
    }

    /** Before it is compared with others. */
    public RankingFacts(
            Kind meeting,
            String title,
            boolean urgent,
            boolean important,
            int departments,
            LocalDateTime submittedAt,
            List<String> matters) {
        this(
                meeting,
                title,
                urgent,
                important,
                departments,
                submittedAt,
                matters,
                new OtherTopics(new OtherTopic("", title, matters, submittedAt, true), List.of()),
                0);
    }

    public RankingFacts among(List<OtherTopic> compared) {
        var own = new OtherTopic("", title, matters, submittedAt, true);
        return new RankingFacts(
                meeting,
                title,
                urgent,
                important,
                departments,
                submittedAt,
                matters,
                new OtherTopics(own, compared),
                carriedOver);
    }

    public RankingFacts carriedOver(int times) {
        return new RankingFacts(meeting, title, urgent, important, departments, submittedAt, matters, others, times);
    }

    /** Whether a topic of the same meeting, or of the {@code days} around its submission, reads like it. */
    public boolean resembles(int days, int percent, String cutWords) {
        return !alike(days, percent, cutWords).isEmpty();
    }

    /** The topics it resembles, the most alike first. */
    public List<AlikeTopic> alike(int days, int percent, String cutWords) {
        return others.alike(submittedAt, days, percent, cutWords);
    }
}
