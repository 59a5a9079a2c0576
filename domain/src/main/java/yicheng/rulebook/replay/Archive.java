package yicheng.rulebook.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.version.AgendaVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.policy.Effect;
import yicheng.topic.life.Topic;

/** Everything that was judged and kept, to be read in pieces small enough to hold. */
public interface Archive {

    /**
     * The last judgement of a topic.
     *
     * @param edition id of the edition that judged it
     * @param facts as {@link yicheng.topic.act.CanonicalFacts} wrote them
     * @param found the rules that fired, by id
     */
    record Verdict(
            Topic.Id topic,
            String title,
            Department.Id department,
            MeetingRef meeting,
            String edition,
            Map<String, String> facts,
            Map<String, Effect> found) {
        public Verdict {
            found = Map.copyOf(found);
        }
    }

    /** Some of the topics; all slices together are all of them, none twice. The bounds mean something to the archive only. */
    record Slice(long from, long to) {}

    /** An agenda as it stands. */
    record Order(MeetingRef meeting, AgendaVersion version) {}

    /** How many judged topics there are. */
    long verdicts();

    /** @param topics about how many one slice holds at most */
    List<Slice> slices(int topics);

    /** In the order in which topics came; drafts and topics from before this system have no judgement. */
    List<Verdict> verdicts(Slice slice);

    /** Those judged at that moment or later, at most {@code limit}; also inside a unit of work. */
    List<Verdict> judgedSince(Instant since, int limit);

    /** The newest versions that are of that moment, to the second, or later; at most {@code limit}; also inside a unit of work. */
    List<Order> rankedSince(Instant since, int limit);

    /** The newest version of each agenda in the order of meetings' texts after that one, at most {@code limit}. */
    List<Order> orders(Optional<MeetingRef> after, int limit);
}
