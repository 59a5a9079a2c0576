package yicheng.web.api;

import io.javalin.http.Context;
import yicheng.Office;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.edge.Json;

/** {@code GET /health}: whether the office answers, and by which book and calendar. */
final class HealthRoutes {

    record Health(String status, EditionJson edition, String calendarVersion) {}

    private final Office office;
    private final Json json;

    HealthRoutes(Office office, Json json) {
        this.office = office;
        this.json = json;
    }

    void show(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        json.answer(
                ctx,
                new Health(
                        "ok",
                        EditionJson.of(office.ruleBook().edition()),
                        office.calendar().version()));
    }
}
