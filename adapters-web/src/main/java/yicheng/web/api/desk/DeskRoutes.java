package yicheng.web.api.desk;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.today.WhatWaitsOnLists;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.people.rights.ReadJournal;
import yicheng.policy.Language;
import yicheng.topic.life.Stage;
import yicheng.topic.today.WhatWaits;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.api.shape.Names;
import yicheng.web.api.topic.EntryJson;
import yicheng.web.api.topic.LineJson;
import yicheng.web.api.topic.TopicWriter;
import yicheng.web.edge.FindingJson.Coded;

/** {@code GET /today}, {@code GET /queue} and {@code GET /journal}. */
public final class DeskRoutes {

    record Standing(String code, String label, long topics) {}

    record Queue(List<Standing> stages) {}

    /** @param act the one that is expected */
    record Waiting(LineJson topic, Coded act, Optional<String> due) {}

    /**
     * @param task such as {@code sign} or {@code decide_order}
     * @param name of the meeting; null for an ad hoc one
     * @param sheet where it is about a list that is there
     * @param count of topics; 0 where it is not about topics
     * @param mine for this person; else he only waits for it
     */
    record WaitingList(
            String task,
            String meeting,
            Optional<String> name,
            Optional<Integer> sheet,
            int count,
            Optional<String> due,
            boolean mine) {}

    /**
     * @param lists what waits on lists, agendas and meetings
     * @param leave what waits on requests for leave; nothing for a token without that scope
     */
    record Today(List<Waiting> mine, List<Waiting> others, List<WaitingList> lists, List<WaitingLeave> leave) {}

    /** @param next to be given back as {@code after}; null on the last page */
    record Page(List<EntryJson> entries, Optional<Long> next) {}

    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("after", "limit"));
    private static final int MOST = 500;
    private static final int USUAL = 100;

    private final Api api;
    private final Names.Latest names;

    private DeskRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    public static void add(Addresses at, Api api, Names.Latest names) {
        var routes = new DeskRoutes(api, names);
        at.getJson(Api.V1 + "/queue", routes::queue);
        at.getJson(Api.V1 + "/today", routes::today);
        at.getJson(Api.V1 + "/journal", routes::journal);
    }

    private void queue(Context ctx) {
        var actor = api.actor(ctx);
        var language = api.language(ctx);
        api.give(
                ctx,
                api.office().readTopics().count(actor),
                counts -> new Queue(Arrays.stream(Stage.values())
                        .map(stage ->
                                new Standing(stage.code(), stage.label().in(language), counts.getOrDefault(stage, 0L)))
                        .toList()));
    }

    private void today(Context ctx) {
        var actor = api.actor(ctx);
        if (!actor.may(Operation.READ_TOPICS)) {
            api.give(ctx, actor.refused(Operation.READ_TOPICS), none -> none);
            return;
        }
        var writer = TopicWriter.of(api, names, actor, ctx);
        var desk = api.office().whatWaits().handle(actor);
        api.json()
                .answer(
                        ctx,
                        new Today(
                                desk.mine().stream()
                                        .map(one -> waiting(writer, one))
                                        .toList(),
                                desk.others().stream()
                                        .map(one -> waiting(writer, one))
                                        .toList(),
                                api.office().whatWaitsOnLists().handle(actor).stream()
                                        .map(one -> waiting(one, api.language(ctx)))
                                        .toList(),
                                leave(actor, api.language(ctx))));
    }

    private List<WaitingLeave> leave(Actor actor, Language language) {
        var named = names.of(actor.organisation());
        return actor.isGranted(Operation.READ_LEAVE.scope())
                ? api.office().attendance().whatWaitsOnLeave().handle(actor).stream()
                        .map(one -> WaitingLeave.of(one, named, api.moments(), language))
                        .toList()
                : List.of();
    }

    private Waiting waiting(TopicWriter writer, WhatWaits.Waiting one) {
        return new Waiting(
                writer.line(one.topic()),
                writer.coded(one.act().code(), one.act().label()),
                one.due().map(api.moments()::written));
    }

    private WaitingList waiting(WhatWaitsOnLists.Waiting one, Language language) {
        return new WaitingList(
                one.task().name().toLowerCase(Locale.ROOT),
                one.ref().toString(),
                one.meeting().map(meeting -> meeting.name().in(language)),
                one.sheet().map(TopicList.Id::sheet),
                one.count(),
                one.due().map(api.moments()::written),
                one.mine());
    }

    private void journal(Context ctx) {
        var actor = api.actor(ctx);
        var query = new QueryParameters(ctx, PARAMETERS);
        var after = query.value("after", DeskRoutes::number, Texts.AFTER).orElse(0L);
        int limit = query.value("limit", DeskRoutes::limit, Texts.LIMIT).orElse(USUAL);
        query.refuseIfWrong();
        var writer = new EntryJson.Writer(names.of(actor.organisation()), api.moments());
        api.give(ctx, api.office().readJournal().handle(actor, new ReadJournal.Command(after, limit)), entries -> {
            var next = Optional.of(entries)
                    .filter(page -> page.size() == limit)
                    .map(page -> page.get(limit - 1).number());
            next.ifPresent(number ->
                    ctx.header("Link", "<%s?limit=%d&after=%d>; rel=\"next\"".formatted(ctx.path(), limit, number)));
            return new Page(entries.stream().map(writer::entry).toList(), next);
        });
    }

    private static Optional<Long> number(String text) {
        return Numbers.whole(text, 0, Integer.MAX_VALUE).stream()
                .mapToObj(Long::valueOf)
                .findFirst();
    }

    private static Optional<Integer> limit(String text) {
        return Numbers.whole(text, 1, MOST).stream().boxed().findFirst();
    }
}
