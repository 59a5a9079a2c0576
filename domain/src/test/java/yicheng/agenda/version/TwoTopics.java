package yicheng.agenda.version;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.agenda.Candidate;
import yicheng.agenda.RankedText;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.policy.Edition;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/** An agenda of two topics: an important one, and after it one that is urgent only. */
public final class TwoTopics {

    private static final int SPEAKERS = 8;

    private TwoTopics() {}

    public static MeetingAgenda onAgenda(MeetingRef meeting, Instant at) {
        var lines = List.of(line(meeting, 1, "年度计划", false), line(meeting, 2, "抢修供水管道", true));
        var version = new AgendaVersion(
                1,
                at,
                new Person.Id("clerk"),
                Cause.LIST_DECIDED,
                "",
                new Edition("0123456789ab", "手写版"),
                120,
                0,
                lines,
                "0".repeat(64));
        return new MeetingAgenda(meeting, List.of(version), Optional.empty());
    }

    private static Line line(MeetingRef meeting, int number, String title, boolean urgent) {
        var submitted = LocalDateTime.of(2026, 11, 20, 10, number);
        var facts = new RankingFacts(meeting.kind(), title, urgent, !urgent, 1, submitted, List.of());
        return new Line(
                number,
                number,
                new Topic.Id("t" + number),
                meeting,
                title,
                new Department.Id("yewu1"),
                List.of(),
                "",
                List.of(),
                20,
                20 * (number - 1),
                true,
                Text.chinese("按规则"),
                List.of(),
                Optional.empty(),
                "",
                RankedText.of(new Candidate("t" + number, facts, OptionalInt.of(20)), SPEAKERS));
    }
}
