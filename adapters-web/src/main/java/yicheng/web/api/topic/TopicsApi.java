package yicheng.web.api.topic;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Where topics are found. */
public final class TopicsApi {

    private TopicsApi() {}

    public static void add(Addresses at, Api api, Names.Latest names) {
        var topics = new TopicRoutes(api, names);
        var files = new FileRoutes(api, names);
        at.getJson(Api.V1 + "/topics", new ListRoutes(api, names)::list);
        at.postJson(Api.V1 + "/topics", topics::begin);
        at.postJson(Api.V1 + "/topics/copy", topics::copy);
        at.postJson(Api.V1 + "/topics/import", new ImportRoutes(api)::drafts);
        at.postJson(Api.V1 + "/past-topics/import", new PastTopicRoutes(api)::take);
        at.getJson(Api.V1 + "/topics/{id}", topics::show);
        at.putJson(Api.V1 + "/topics/{id}", topics::save);
        at.deleteJson(Api.V1 + "/topics/{id}", topics::discard);
        at.getJson(Api.V1 + "/topics/{id}/history", topics::history);
        at.getJson(Api.V1 + "/topics/{id}/similar", topics::similar);
        at.getJson(Api.V1 + "/topics/{id}/files", files::list);
        at.postJson(Api.V1 + "/topics/{id}/files", files::attach);
        at.get(Api.V1 + "/files/{id}", files::content);
        at.deleteJson(Api.V1 + "/files/{id}", files::remove);
        new ActRoutes(api, topics).add(at);
        new TieRoutes(api, topics).add(at);
    }
}
