package yicheng.web.api.rulebook.draft;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Where drafts of the rule book are found. */
public final class DraftsApi {

    private static final String DRAFTS = Api.V1 + "/rules/drafts";
    private static final String DRAFT = DRAFTS + "/{id}";
    private static final String FILE = DRAFT + "/files/{file}";

    private DraftsApi() {}

    public static void add(Addresses at, Api api, Names.Latest names) {
        var drafts = new DraftRoutes(api, names);
        at.getJson(DRAFTS, drafts::open);
        at.postJson(DRAFTS, drafts::begin);
        at.getJson(DRAFT, drafts::show);
        at.deleteJson(DRAFT, drafts::discard);
        at.postJson(DRAFT + "/claim", drafts::claim);

        var files = new FileRoutes(api, names);
        at.get(FILE, files::show);
        at.putJson(FILE, files::save);
        at.deleteJson(FILE, files::remove);

        var sentences = new SentenceRoutes(api, names);
        at.getJson(DRAFT + "/values", sentences::values);
        at.patchJson(DRAFT + "/values", sentences::set);
        at.getJson(DRAFT + "/vocabulary", sentences::vocabulary);

        at.postJson(DRAFT + "/examples", new ExampleRoutes(api, names)::accept);

        var checks = new CheckRoutes(api);
        at.getJson(DRAFT + "/check", checks::ofDraft);
        at.getJson(DRAFT + "/boundaries", checks::boundaries);
        at.postJson(Api.V1 + "/rules/checks", checks::ofFiles);
    }
}
