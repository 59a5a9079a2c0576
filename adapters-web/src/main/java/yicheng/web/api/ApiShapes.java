package yicheng.web.api;

import java.util.List;
import java.util.Optional;
import yicheng.RulesDesk;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Language;
import yicheng.topic.Proposal;
import yicheng.topic.review.Reviews;
import yicheng.web.api.reading.Moments;
import yicheng.web.edge.Json;

/** Answers in the very bytes of the API, for those who do not come over HTTP. */
public final class ApiShapes {

    private final RulesDesk desk;
    private final Language language;
    private final Json json = new Json();

    public ApiShapes(RulesDesk desk, Language language) {
        this.desk = desk;
        this.language = language;
    }

    public byte[] timetable(Timetable year) {
        var writer = new TimetableJson.Writer(language, new Moments(desk.zone()));
        return json.bytes(writer.write(year, Optional.empty()));
    }

    /** @param asked all topics of the question, in its order */
    public byte[] reviews(Reviews reviews, List<Proposal> asked) {
        return json.bytes(new ReviewRoutes(desk, json).answered(reviews, asked, language));
    }
}
