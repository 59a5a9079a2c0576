package yicheng.web.api.rulebook.explain;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;

/** Where judgements are explained. */
public final class ExplainApi {

    private static final String VERDICTS = Api.V1 + "/topics/{id}/verdicts";

    private ExplainApi() {}

    public static void add(Addresses at, Api api) {
        var verdicts = new VerdictRoutes(api);
        at.getJson(VERDICTS, verdicts::all);
        at.getJson(VERDICTS + "/{number}", verdicts::one);
        at.postJson(VERDICTS + "/{number}/rerun", verdicts::again);
        at.getJson(Api.V1 + "/rules/statistics", new StatisticsRoutes(api)::show);
    }
}
