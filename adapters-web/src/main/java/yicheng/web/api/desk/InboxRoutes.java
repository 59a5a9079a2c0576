package yicheng.web.api.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import yicheng.notice.Notice;
import yicheng.policy.Language;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;

/** {@code GET /inbox} and {@code POST /inbox/read}: one's own notices. */
public final class InboxRoutes {

    /** @param about what it opens, as the journal names it, e.g. {@code list/weekly:2026-11-30/1} */
    record NoticeJson(String key, String text, String about, String at, Optional<String> read) {}

    /** @param notices the newest first */
    record InboxJson(int unread, List<NoticeJson> notices) {}

    private final Api api;

    private InboxRoutes(Api api) {
        this.api = api;
    }

    public static void add(Addresses at, Api api) {
        var routes = new InboxRoutes(api);
        at.getJson(Api.V1 + "/inbox", routes::show);
        at.postJson(Api.V1 + "/inbox/read", routes::read);
    }

    private void show(Context ctx) {
        var actor = api.actor(ctx);
        var inbox = api.office().inbox();
        var language = api.language(ctx);
        var notices =
                inbox.of(actor).stream().map(notice -> shape(notice, language)).toList();
        api.json().answer(ctx, new InboxJson(inbox.unread(actor), notices));
    }

    private void read(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "until");
        var until = values.requiredMoment("until", api.moments());
        values.refuseIfWrong();
        api.office()
                .inbox()
                .read(actor, until.orElseThrow().atZone(api.office().zone()).toInstant());
        ctx.status(204);
    }

    private NoticeJson shape(Notice notice, Language language) {
        var moments = api.moments();
        return new NoticeJson(
                notice.key(),
                notice.text().in(language),
                notice.about(),
                moments.written(notice.at()),
                notice.read().map(moments::written));
    }
}
