package yicheng.web.api;

import io.javalin.config.RoutesConfig;
import yicheng.Office;
import yicheng.policy.Edition;
import yicheng.web.edge.Json;

/** Whether the office answers, and by which book and calendar. */
final class HealthRoutes {

    record Health(String status, Edition edition, String calendarVersion) {}

    private HealthRoutes() {}

    static void add(RoutesConfig routes, Office office, Json json) {
        routes.get(
                "/health",
                ctx -> json.answer(
                        ctx,
                        new Health(
                                "ok",
                                office.ruleBook().edition(),
                                office.calendar().version())));
    }
}
