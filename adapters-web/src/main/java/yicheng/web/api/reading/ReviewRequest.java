package yicheng.web.api.reading;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Text;
import yicheng.topic.Proposal;
import yicheng.topic.own.OwnFields;
import yicheng.topic.review.ReviewTopics;
import yicheng.web.edge.Json;

/** Reads the body of {@code POST /reviews}. */
public final class ReviewRequest {

    static final int MOST_TOPICS = 2_000;

    private static final Set<String> NAMES = new LinkedHashSet<>(List.of("meeting", "at", "topics", "topic"));

    private final Moments moments;
    private final OwnFields ownFields;
    private final WrongValues wrong = new WrongValues();
    private final Set<String> seen = new HashSet<>();
    private final List<Proposal> topics = new ArrayList<>();
    private Optional<MeetingRef> meeting = Optional.empty();
    private Optional<LocalDateTime> at = Optional.empty();

    private ReviewRequest(Moments moments, OwnFields ownFields) {
        this.moments = moments;
        this.ownFields = ownFields;
    }

    /** @param ownFields those of the edition in force */
    public static ReviewTopics.Command read(Json json, byte[] bytes, Moments moments, OwnFields ownFields) {
        var request = new ReviewRequest(moments, ownFields);
        JsonBody.read(json, bytes, request.wrong, request::body);
        return new ReviewTopics.Command(request.meeting.orElseThrow(), request.topics, request.at);
    }

    private void body(JsonBody in) {
        in.object(NAMES, seen, name -> {
            switch (name) {
                case "meeting" -> meeting = MeetingReader.meeting(in, MeetingRef::parse);
                case "at" -> at = MeetingReader.moment(in, moments::read);
                case "topics" -> in.array(MOST_TOPICS, () -> topic(in));
                default -> topic(in);
            }
        });
        complete();
    }

    private void topic(JsonBody in) {
        new TopicReader(in, wrong, moments, ownFields).read().ifPresent(topics::add);
    }

    private void complete() {
        if (meeting.isEmpty() && wrong.isEmpty()) {
            wrong.add(
                    "/meeting",
                    "",
                    Text.of("请写明会议，如 monthly:2026-12-04", "name the meeting, such as monthly:2026-12-04"));
        }
        if (seen.contains("topic") && seen.contains("topics")) {
            wrong.add("/topic", "", Text.of("topic 和 topics 只能写一个", "write either topic or topics, not both"));
        } else if (!seen.contains("topic") && !seen.contains("topics")) {
            wrong.add(
                    "/topics",
                    "",
                    Text.of("请在 topics 中列出议题，或用 topic 只写一项", "list the topics in topics, or write one as topic"));
        } else if (topics.isEmpty() && wrong.isEmpty()) {
            wrong.add("/topics", "[]", Text.of("请至少写一项议题", "write at least one topic"));
        }
    }
}
