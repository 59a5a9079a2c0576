package yicheng.web.api.call;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import yicheng.Office;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.FindMeeting;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Language;
import yicheng.web.api.reading.Moments;
import yicheng.web.edge.Json;
import yicheng.web.edge.Languages;
import yicheng.web.visit.Visit;
import yicheng.web.visit.Visits;

/** What the routes for people who are signed in work with. */
public record Api(Office office, Json json, Visits visits, Moments moments) {

    public static final String V1 = "/api/v1";

    public static Api of(Office office, Json json, Visits visits) {
        return new Api(office, json, visits, new Moments(office.zone()));
    }

    /** Who acts; nothing of the answer may be kept on the way. */
    public Actor actor(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        return visits.actor(ctx);
    }

    /** Also where the password must be changed first. */
    public Visit signedIn(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        return visits.signedIn(ctx);
    }

    public <T> void give(Context ctx, Answer<T> answer, Function<T, Object> shape) {
        Answers.give(ctx, json, answer, shape);
    }

    /** Where nothing is left to say: 204. */
    public <T> void giveNothing(Context ctx, Answer<T> answer) {
        answer.either(done -> ctx.status(204), (ground, findings) -> Answers.refuse(ctx, json, ground, findings));
    }

    public <T> void giveCreated(Context ctx, Answer<T> answer, Function<T, Object> shape) {
        answer.either(
                done -> {
                    json.answer(ctx, shape.apply(done));
                    ctx.status(201);
                },
                (ground, findings) -> Answers.refuse(ctx, json, ground, findings));
    }

    /** Something that is new: where it is found. */
    public <T> void giveCreated(Context ctx, Answer<T> answer, Function<T, Object> shape, Function<T, String> address) {
        answer.either(
                done -> {
                    json.answer(ctx, shape.apply(done));
                    ctx.status(201).header("Location", V1 + address.apply(done));
                },
                (ground, findings) -> Answers.refuse(ctx, json, ground, findings));
    }

    /** When that meeting begins, in the office's zone; empty where it is not held. */
    public Optional<LocalDateTime> start(MeetingRef meeting) {
        return office.findMeeting()
                .handle(new FindMeeting.Command(meeting))
                .fold(found -> Optional.of(found.start()), refused -> Optional.empty());
    }

    public Language language(Context ctx) {
        return Languages.of(ctx);
    }
}
