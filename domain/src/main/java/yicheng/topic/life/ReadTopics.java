package yicheng.topic.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.journal.Journal;
import yicheng.journal.Recorded;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Topics to look at, as far as this person may see them. */
public final class ReadTopics {

    /** Which ones: every part that is given narrows it; see {@link Topics.Query}. */
    public record Wanted(
            Set<Stage> stages,
            Optional<Department.Id> department,
            Optional<MeetingRef> meeting,
            String words,
            Optional<Topics.Place> after,
            int limit) {

        public static Wanted all() {
            return new Wanted(Set.of(), Optional.empty(), Optional.empty(), "", Optional.empty(), 50);
        }

        public static Wanted at(Set<Stage> stages) {
            return new Wanted(stages, Optional.empty(), Optional.empty(), "", Optional.empty(), 200);
        }

        public Wanted after(Topics.Place place) {
            return new Wanted(stages, department, meeting, words, Optional.of(place), limit);
        }
    }

    private final Topics topics;
    private final Attachments attachments;
    private final Journal journal;

    public ReadTopics(Topics topics, Attachments attachments, Journal journal) {
        this.topics = topics;
        this.attachments = attachments;
        this.journal = journal;
    }

    /** @throws Unknown where there is no such topic */
    public Answer<Topics.Kept> one(Actor actor, Topic.Id id) {
        var kept = topics.find(id).orElseThrow(() -> new Unknown("topic", id.value()));
        return sees(actor, kept.topic()) ? new Answer.Done<>(kept) : actor.refused(Operation.READ_TOPICS);
    }

    public Answer<List<Topics.Line>> list(Actor actor, Wanted wanted) {
        return actor.may(Operation.READ_TOPICS)
                ? new Answer.Done<>(topics.list(new Topics.Query(
                        visible(actor),
                        wanted.stages(),
                        wanted.department(),
                        wanted.meeting(),
                        wanted.words(),
                        wanted.after(),
                        wanted.limit())))
                : actor.refused(Operation.READ_TOPICS);
    }

    /** Every topic at one of the stages, page after page; none for who may not read topics. */
    public List<Topics.Line> all(Actor actor, Set<Stage> stages) {
        var lines = new ArrayList<Topics.Line>();
        var page = page(actor, Wanted.at(stages));
        while (!page.isEmpty()) {
            lines.addAll(page);
            page = page(actor, Wanted.at(stages).after(page.get(page.size() - 1).place()));
        }
        return lines;
    }

    private List<Topics.Line> page(Actor actor, Wanted wanted) {
        return list(actor, wanted).fold(lines -> lines, refused -> List.of());
    }

    public Answer<Map<Stage, Long>> count(Actor actor) {
        return actor.may(Operation.READ_TOPICS)
                ? new Answer.Done<>(topics.count(visible(actor)))
                : actor.refused(Operation.READ_TOPICS);
    }

    /** What was done to it, in order. */
    public Answer<List<Recorded>> history(Actor actor, Topic.Id id) {
        return one(actor, id)
                .then(kept -> new Answer.Done<>(journal.about(kept.topic().subject()).stream()
                        .map(recorded -> seesNotes(actor) ? recorded : forTheDepartment(recorded))
                        .toList()));
    }

    /** A topic with the files that go with it. */
    public record Whole(Topics.Kept kept, List<Attachment> files) {}

    /** @throws Unknown where there is no such topic */
    public Answer<Whole> whole(Actor actor, Topic.Id id) {
        return one(actor, id).then(kept -> new Answer.Done<>(new Whole(kept, attachments.of(id))));
    }

    /** What another topic says that goes along with this one; without what the office notes on it. */
    public record Tied(Topic.Id id, Department.Id department, String title, Stage stage, TopicForm form) {}

    /** The lead first, then those merged into it: who sees one of them may read the texts of all. */
    public Answer<List<Tied>> tied(Actor actor, Topic.Id id) {
        return one(actor, id)
                .then(kept -> new Answer.Done<>(Stream.concat(
                                kept.topic().ties().lead().map(Ties.Lead::topic).stream(),
                                kept.topic().ties().joined().stream().map(Ties.Joined::topic))
                        .flatMap(other -> topics.find(other).stream())
                        .map(Topics.Kept::topic)
                        .map(other ->
                                new Tied(other.id(), other.department(), other.title(), other.stage(), other.form()))
                        .toList()));
    }

    public Answer<List<Attachment>> files(Actor actor, Topic.Id id) {
        return one(actor, id).then(kept -> new Answer.Done<>(attachments.of(id)));
    }

    /** A file with its content. */
    public record File(Attachment attachment, byte[] content) {}

    /** @throws Unknown where there is no such file */
    public Answer<File> file(Actor actor, Attachment.Id id) {
        var file = attachments.find(id).orElseThrow(() -> new Unknown("file", id.value()));
        return one(actor, file.topic())
                .then(kept -> new Answer.Done<>(new File(
                        file, attachments.content(id).orElseThrow(() -> new Unknown("file", id.value())))));
    }

    /** What this person could do to the topic as it stands. */
    public static List<Act> open(Actor actor, Topic topic) {
        return Arrays.stream(Act.values())
                .filter(Act::isOnItsOwn)
                .filter(act -> Permission.isOpen(actor, act, topic))
                .toList();
    }

    /** Notes are the office's own; leaders see them too. */
    public static boolean seesNotes(Actor actor) {
        return actor.mayEverywhere(Operation.READ_TOPICS);
    }

    /** Without the office's notes and what other departments spend on the same project. */
    private static Recorded forTheDepartment(Recorded recorded) {
        var entry = recorded.entry()
                .without("note")
                .without("other")
                .without("facts.related.project")
                .without("facts.sameProject");
        return new Recorded(recorded.number(), entry, recorded.hash());
    }

    private static boolean sees(Actor actor, Topic topic) {
        return actor.may(Operation.READ_TOPICS) && (visible(actor).sees(topic) || wasHandedIn(actor, topic));
    }

    /** A draft that came back from the leader: it stands on a list that the office and the leaders read. */
    private static boolean wasHandedIn(Actor actor, Topic topic) {
        return topic.receipt().isPresent() && actor.mayEverywhere(Operation.READ_TOPICS);
    }

    private static Topics.Visible visible(Actor actor) {
        return new Topics.Visible(
                actor.mayEverywhere(Operation.READ_TOPICS),
                Stream.concat(own(actor), orphaned(actor)).collect(Collectors.toSet()),
                drafts(actor) ? Optional.of(actor.id()) : Optional.empty());
    }

    private static Stream<Department.Id> own(Actor actor) {
        return actor.person()
                .departmentsOn(actor.day())
                .filter(department -> actor.may(Operation.READ_TOPICS, department));
    }

    /** What a dissolved department left undone is the office's to hand on, its drafts too. */
    private static Stream<Department.Id> orphaned(Actor actor) {
        return actor.mayEverywhere(Operation.PREPARE_REVIEWS)
                ? actor.organisation().departments().stream()
                        .filter(department -> !department.existsOn(actor.day()))
                        .map(Department::id)
                : Stream.empty();
    }

    private static boolean drafts(Actor actor) {
        return actor.holds(PostKind.SECRETARY)
                || actor.holds(PostKind.DIRECTOR)
                || actor.holds(PostKind.DEPUTY_DIRECTOR);
    }
}
