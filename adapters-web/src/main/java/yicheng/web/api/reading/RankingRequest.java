package yicheng.web.api.reading;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.agenda.Candidate;
import yicheng.agenda.OtherTopic;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Text;
import yicheng.web.edge.Json;

/** What the body of {@code POST /rankings} asks: which topics, for which meeting or kind of meeting, how many speakers. */
public record RankingRequest(
        Kind kind, Optional<MeetingRef> meeting, int speakers, List<Candidate> candidates, List<OtherTopic> earlier) {

    private static final Set<String> NAMES = new LinkedHashSet<>(List.of("meeting", "speakers", "topics"));
    private static final int MOST_TOPICS = 500;
    private static final int MOST_SPEAKERS = 200;
    private static final int SPEAKERS = 10;

    /** @param now in the office's zone, for topics that do not say when they were handed in */
    public static RankingRequest read(Json json, byte[] bytes, Moments moments, LocalDateTime now) {
        var wrong = new WrongValues();
        var reading = new Reading(wrong, moments, now);
        JsonBody.read(json, bytes, wrong, reading::body);
        return new RankingRequest(
                reading.kind.orElseThrow(), reading.meeting, reading.speakers, reading.candidates(), reading.earlier());
    }

    private static final class Reading {

        private final WrongValues wrong;
        private final CandidateReader reader;
        private final List<CandidateReader.Read> topics = new ArrayList<>();
        private Optional<Kind> kind = Optional.empty();
        private Optional<MeetingRef> meeting = Optional.empty();
        private int speakers = SPEAKERS;

        Reading(WrongValues wrong, Moments moments, LocalDateTime now) {
            this.wrong = wrong;
            this.reader = new CandidateReader(wrong, moments, now);
        }

        void body(JsonBody in) {
            in.object(NAMES, new HashSet<>(), name -> {
                switch (name) {
                    case "meeting" -> kind = MeetingReader.meeting(in, this::kind);
                    case "speakers" ->
                        speakers = CandidateReader.whole(in, 1, MOST_SPEAKERS).orElse(SPEAKERS);
                    default -> in.array(MOST_TOPICS, () -> topics.add(reader.read(in, topics.size() + 1)));
                }
            });
            if (kind.isEmpty() && wrong.isEmpty()) {
                wrong.add(
                        "/meeting",
                        "",
                        Text.of(
                                "请写明会议，如 weekly:2026-11-30 或 weekly",
                                "name the meeting, such as weekly:2026-11-30 or weekly"));
            }
            if (topics.stream().allMatch(CandidateReader.Read::earlier) && wrong.isEmpty()) {
                wrong.add("/topics", "[]", Text.of("请至少写一项待上会的议题", "write at least one topic to be ranked"));
            }
        }

        private Optional<Kind> kind(String text) {
            meeting = MeetingRef.parse(text);
            return meeting.map(MeetingRef::kind).or(() -> Kind.named(text));
        }

        List<Candidate> candidates() {
            return topics.stream()
                    .filter(read -> !read.earlier())
                    .map(read -> read.candidate(kind.orElseThrow()))
                    .toList();
        }

        List<OtherTopic> earlier() {
            return topics.stream()
                    .filter(CandidateReader.Read::earlier)
                    .map(CandidateReader.Read::dealtWith)
                    .toList();
        }
    }
}
