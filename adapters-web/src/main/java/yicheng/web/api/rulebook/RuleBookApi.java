package yicheng.web.api.rulebook;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.rulebook.draft.DraftsApi;
import yicheng.web.api.rulebook.explain.ExplainApi;
import yicheng.web.api.shape.Names;

/** Where the rule book is changed. */
public final class RuleBookApi {

    private static final String EDITIONS = Api.V1 + "/rules/editions";
    private static final String DRAFT = Api.V1 + "/rules/drafts/{id}";
    private static final String REPLAY = Api.V1 + "/rules/replays/{id}";

    private RuleBookApi() {}

    public static void add(Addresses at, Api api, Names.Latest names) {
        var editions = new EditionRoutes(api, names);
        at.getJson(EDITIONS, editions::all);
        at.getJson(EDITIONS + "/{number}", editions::one);
        at.get(EDITIONS + "/{number}/files/{file}", editions::file);
        at.getJson(EDITIONS + "/{number}/differences", editions::differences);
        at.postJson(EDITIONS + "/{number}/withdrawal", editions::withdraw);

        DraftsApi.add(at, api, names);

        ExplainApi.add(at, api);

        var replays = new ReplayRoutes(api, names);
        at.postJson(DRAFT + "/replays", replays::start);
        at.getJson(DRAFT + "/replays", replays::ofDraft);
        at.getJson(REPLAY, replays::show);
        at.deleteJson(REPLAY, replays::cancel);
        at.getJson(Api.V1 + "/rules/reports/{hash}", replays::report);

        var publications = new PublicationRoutes(api, names);
        at.postJson(DRAFT + "/hand-over", publications::handOver);
        at.postJson(DRAFT + "/take-back", publications::takeBack);
        at.postJson(DRAFT + "/return", publications::giveBack);
        at.postJson(DRAFT + "/publication", publications::publish);
    }
}
