package yicheng.topic.life;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;

/** The topics an installation keeps. Saving happens inside a unit of work. */
public interface Topics {

    /** A topic as kept; {@code version} grows by one with each change. */
    record Kept(long version, Instant changed, Topic topic) {}

    /**
     * Which topics, newest first. Every part that is given narrows it.
     *
     * @param visible what may be seen at all
     * @param words all of them occur in title, receipt number, background, matters, proposal or project, each as {@link
     *     SearchWords} reads it; two Chinese characters are a word
     * @param after the place the page before ended at
     * @param limit 1 to 200
     */
    record Query(
            Visible visible,
            Set<Stage> stages,
            Optional<Department.Id> department,
            Optional<MeetingRef> meeting,
            String words,
            Optional<Place> after,
            int limit) {
        public Query {
            stages = Set.copyOf(stages);
            if (limit < 1 || limit > 200) {
                throw new IllegalArgumentException("limit (%d) must be 1 to 200".formatted(limit));
            }
        }

        public static Query of(Visible visible) {
            return new Query(visible, Set.of(), Optional.empty(), Optional.empty(), "", Optional.empty(), 50);
        }
    }

    /**
     * Where a page ended. It stays where it is when that topic changes or goes, so that none of the others is passed over.
     */
    record Place(Instant changed, Topic.Id id) {

        /** As the API hands it out and takes it back. */
        public String text() {
            return changed + "_" + id.value();
        }

        /** Empty when the text is no place. */
        public static Optional<Place> parse(String text) {
            var parts = text.split("_", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Place(Instant.parse(parts[0]), new Topic.Id(parts[1])));
            } catch (DateTimeParseException notAPlace) {
                return Optional.empty();
            }
        }
    }

    /**
     * What one person may see: everything that was submitted, or what belongs to some departments; drafts only of those
     * departments.
     *
     * @param submitted true for who sees the topics of all departments once they are submitted
     * @param departments whose topics and drafts are seen
     * @param everyDraft true for a leader who drafts for any department: then the drafts he began are seen too
     */
    record Visible(boolean submitted, Set<Department.Id> departments, Optional<Person.Id> everyDraft) {
        public Visible {
            departments = Set.copyOf(departments);
        }

        public boolean sees(Topic topic) {
            return departments.contains(topic.department())
                    || (topic.stage() == Stage.DRAFT
                            ? everyDraft.filter(topic.author()::equals).isPresent()
                            : submitted);
        }
    }

    /**
     * One line of a list.
     *
     * @param verdict code of the last judgement; blank before there is one
     * @param amount in yuan; zero where there is none or it cannot be read
     */
    record Line(
            Topic.Id id,
            long version,
            String title,
            Department.Id department,
            Person.Id author,
            MeetingRef meeting,
            Stage stage,
            int round,
            Optional<Receipt> receipt,
            Optional<Instant> judgedAt,
            String verdict,
            BigDecimal amount,
            Optional<Awaited> awaited,
            Instant changed) {

        public static Line of(Kept kept) {
            var topic = kept.topic();
            return new Line(
                    topic.id(),
                    kept.version(),
                    topic.title(),
                    topic.department(),
                    topic.author(),
                    topic.meeting(),
                    topic.stage(),
                    topic.round(),
                    topic.receipt(),
                    topic.judged().map(Judged::at),
                    topic.judged().map(judged -> judged.verdict().code()).orElse(""),
                    topic.form().amount(),
                    topic.awaited(),
                    kept.changed());
        }

        /** Where a page ends whose last line it is. */
        public Place place() {
            return new Place(changed, id);
        }
    }

    Optional<Kept> find(Topic.Id id);

    /** As they stand now, newest change first; ties by id, the last one first. */
    List<Line> list(Query query);

    /** How many topics stand at each stage among those that may be seen; stages without any are left out. */
    Map<Stage, Long> count(Visible visible);

    /**
     * Topics that count into sums ({@link Stage#counts}), spend money, were received since then, and are of that project
     * or that department; the last received first, at most {@code limit}. The amounts are read as the form gives them.
     *
     * @param project key as {@link yicheng.topic.Proposal#projectKey}; blank for none
     */
    List<Topic> spending(Department.Id department, String project, Instant since, int limit);

    /** Everything that waits at one of the stages, oldest first: for the clock. */
    List<Kept> standingAt(Set<Stage> stages);

    /** The meetings for which any topic stands at one of the stages, drafts aside: far fewer than the topics. */
    Set<MeetingRef> meetings(Set<Stage> stages);

    /** The topics for that meeting at one of the stages, in the order in which they were received. */
    List<Kept> of(MeetingRef meeting, Set<Stage> stages);

    /**
     * What topics say, to be compared with others.
     *
     * @param at when this round was received
     */
    record Said(
            Topic.Id id,
            String title,
            List<String> matters,
            Department.Id department,
            MeetingRef meeting,
            Stage stage,
            Instant at) {
        public Said {
            matters = List.copyOf(matters);
        }
    }

    /** What was received since then and not withdrawn, the last received first, at most {@code limit}. */
    List<Said> said(Instant since, int limit);

    /** The next receipt number of that year; inside a unit of work. */
    int nextReceipt(int year);

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(Topic topic, Instant at, long basedOn);

    /**
     * Takes a draft away for good, with its attachments; the journal still says that there was one.
     *
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    void discard(Topic.Id id, long basedOn);
}
