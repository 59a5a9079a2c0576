package yicheng.web.api;

import io.javalin.config.RoutesConfig;
import yicheng.Office;
import yicheng.web.api.access.AccessRoutes;
import yicheng.web.api.agenda.AgendaApi;
import yicheng.web.api.agenda.list.ListsApi;
import yicheng.web.api.attendance.AttendanceApi;
import yicheng.web.api.calendar.CalendarRoutes;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.desk.DeskRoutes;
import yicheng.web.api.desk.InboxRoutes;
import yicheng.web.api.meeting.MeetingsApi;
import yicheng.web.api.meeting.adhoc.AdhocApi;
import yicheng.web.api.people.OrganisationRoutes;
import yicheng.web.api.preparation.PreparationApi;
import yicheng.web.api.rulebook.RuleBookApi;
import yicheng.web.api.shape.Names;
import yicheng.web.api.topic.TopicsApi;
import yicheng.web.edge.Json;
import yicheng.web.visit.Visits;

/** All addresses of the API, as {@code openapi.yaml} lists them. */
public final class ApiRoutes {

    private static final String V1 = "/api/v1";

    private ApiRoutes() {}

    public static void add(RoutesConfig routes, Office office, Json json, Visits visits) {
        var at = new Addresses(routes);
        var timetables = new TimetableRoutes(office, json);
        var reviews = new ReviewRoutes(office.rules(), json);
        var rankings = new RankingRoutes(office, json);
        var rules = new RuleRoutes(office, json);
        var description = new DescriptionRoutes();

        at.getJson("/health", new HealthRoutes(office, json)::show);
        at.getJson(V1 + "/timetable", timetables::show);
        at.postJson(V1 + "/reviews", reviews::review);
        at.postJson(V1 + "/rankings", rankings::rank);
        at.getJson(V1 + "/rules", rules::all);
        at.getJson(V1 + "/policy/clauses", new ClauseRoutes(office, json)::all);
        at.get(V1 + "/openapi.yaml", description::openapi);
        at.get("/api", description::page);
        at.get("/api/start.js", description::script);
        office(at, Api.of(office, json, visits));
        at.getJson(V1 + "/rules/parameters", new ParameterRoutes(office, json)::all);
        // last, so that no address of the rule book is taken for a rule
        at.getJson(V1 + "/rules/{id}", rules::one);
        at.withOptions();
    }

    /** What takes signing in, as far as anything is kept. */
    private static void office(Addresses at, Api api) {
        var names = new Names.Latest();
        AccessRoutes.add(at, api);
        OrganisationRoutes.add(at, api);
        TopicsApi.add(at, api, names);
        AdhocApi.add(at, api, names);
        MeetingsApi.add(at, api, names);
        PreparationApi.add(at, api, names);
        ListsApi.add(at, api, names);
        AgendaApi.add(at, api, names);
        AttendanceApi.add(at, api, names);
        DeskRoutes.add(at, api, names);
        InboxRoutes.add(at, api);
        CalendarRoutes.add(at, api);
        RuleBookApi.add(at, api, names);
    }
}
