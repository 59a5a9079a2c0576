package yicheng.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.Office;
import yicheng.agenda.Agenda;
import yicheng.agenda.RankTopics;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.FindMeeting;
import yicheng.policy.Language;
import yicheng.web.api.call.Answers;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.reading.RankingRequest;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.PositionJson;
import yicheng.web.edge.Json;
import yicheng.web.edge.Languages;

/** {@code POST /rankings}: puts topics in order and fits them to the meeting's time. */
final class RankingRoutes {

    /** @param overflow keys of the topics for which there is no time, in order */
    record Ranked(
            EditionJson edition,
            String meeting,
            Optional<String> start,
            List<PositionJson> positions,
            int lengthMinutes,
            int fixedMinutes,
            int minutesPerTopic,
            int neededMinutes,
            List<String> overflow) {}

    private final Office office;
    private final Json json;
    private final Moments moments;

    RankingRoutes(Office office, Json json) {
        this.office = office;
        this.json = json;
        this.moments = new Moments(office.zone());
    }

    void rank(Context ctx) throws IOException {
        var request = RankingRequest.read(json, RequestBody.read(ctx), moments, office.now());
        if (request.meeting().isEmpty()) {
            answer(ctx, request, Optional.empty());
            return;
        }
        var meeting = request.meeting().get();
        office.findMeeting()
                .handle(new FindMeeting.Command(meeting))
                .either(
                        named -> answer(ctx, request, Optional.of(named.start())),
                        (ground, refused) -> Answers.refuse(ctx, json, ground, refused));
    }

    private void answer(Context ctx, RankingRequest request, Optional<LocalDateTime> start) {
        var day = start.orElseGet(office::now);
        var command = new RankTopics.Command(
                request.kind(),
                day.getYear(),
                day.getMonthValue(),
                request.candidates(),
                request.speakers(),
                request.earlier());
        var meeting = request.meeting()
                .map(MeetingRef::toString)
                .orElse(request.kind().code());
        Answers.give(
                ctx,
                json,
                office.rankTopics().handle(command),
                agenda -> ranked(agenda, meeting, start, Languages.of(ctx)));
    }

    private Ranked ranked(Agenda agenda, String meeting, Optional<LocalDateTime> start, Language language) {
        return new Ranked(
                EditionJson.of(agenda.edition()),
                meeting,
                start.map(moments::written),
                agenda.positions().stream()
                        .map(position -> PositionJson.of(position, start, language, moments))
                        .toList(),
                agenda.lengthMinutes(),
                agenda.fixedMinutes(),
                agenda.minutesPerTopic(),
                agenda.neededMinutes(),
                agenda.overflow().stream()
                        .map(position -> position.candidate().key())
                        .toList());
    }
}
