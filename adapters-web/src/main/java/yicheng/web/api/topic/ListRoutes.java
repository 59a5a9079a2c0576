package yicheng.web.api.topic;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.api.shape.Names;

/** {@code GET /topics}: searched and narrowed, a page at a time, newest change first. */
final class ListRoutes {

    /** @param next to be given back as {@code after} for the page after this one; null on the last */
    record Page(List<LineJson> topics, Optional<String> next) {}

    private static final Set<String> PARAMETERS =
            new LinkedHashSet<>(List.of("stage", "department", "meeting", "q", "limit", "after"));
    private static final int MOST = 100;
    private static final int USUAL = 50;
    private static final int LONGEST_WORDS = 200;

    private final Api api;
    private final Names.Latest names;

    ListRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void list(Context ctx) {
        var actor = api.actor(ctx);
        int limit = limit(ctx);
        var writer = TopicWriter.of(api, names, actor, ctx);
        api.give(ctx, api.office().readTopics().list(actor, wanted(ctx, actor, limit)), lines -> {
            var shown = lines.subList(0, Math.min(lines.size(), limit));
            var next = Optional.of(lines)
                    .filter(more -> more.size() > limit)
                    .map(more -> shown.get(limit - 1).place().text());
            next.ifPresent(place -> ctx.header("Link", "<" + address(ctx, place) + ">; rel=\"next\""));
            return new Page(shown.stream().map(writer::line).toList(), next);
        });
    }

    private ReadTopics.Wanted wanted(Context ctx, Actor actor, int limit) {
        var query = new QueryParameters(ctx, PARAMETERS);
        var stages = query.value("stage", ListRoutes::stages, Texts.STAGE);
        var department =
                query.value("department", text -> Meant.department(text, actor.organisation()), Texts.DEPARTMENT);
        var meeting = query.value("meeting", MeetingRef::parse, Meant.MEETING);
        var words = query.value("q", ListRoutes::words, Texts.WORDS);
        var after = query.value("after", Topics.Place::parse, Texts.AFTER);
        query.value("limit", ListRoutes::limit, Texts.LIMIT);
        query.refuseIfWrong();
        return new ReadTopics.Wanted(stages.orElse(Set.of()), department, meeting, words.orElse(""), after, limit + 1);
    }

    private static int limit(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("limit"))
                .flatMap(ListRoutes::limit)
                .orElse(USUAL);
    }

    private static Optional<Integer> limit(String text) {
        return Numbers.whole(text, 1, MOST).stream().boxed().findFirst();
    }

    private static Optional<String> words(String text) {
        return Optional.of(text).filter(words -> words.length() <= LONGEST_WORDS);
    }

    /** Several are parted by commas. */
    private static Optional<Set<Stage>> stages(String text) {
        var named = Arrays.stream(text.split(",")).map(Stage::named).toList();
        return named.stream().allMatch(Optional::isPresent)
                ? Optional.of(named.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static String address(Context ctx, String after) {
        var kept = ctx.queryParamMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("after"))
                .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)));
        return ctx.path()
                + Stream.concat(kept, Stream.of(pair("after", after))).collect(Collectors.joining("&", "?", ""));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
