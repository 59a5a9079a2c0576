package yicheng.web.api.rulebook.draft;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import yicheng.calendar.DateWords;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.KeptProblems;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Refusal;

/** Tells the later of two who changed a draft which files the other saved, and when. */
public final class StaleDraft {

    private static final Text NOBODY = Text.of("文件夹中的文件", "the watched folder");

    private final Api api;
    private final Actor actor;
    private final Names names;
    private final Context ctx;

    private StaleDraft(Api api, Actor actor, Names names, Context ctx) {
        this.api = api;
        this.actor = actor;
        this.names = names;
        this.ctx = ctx;
    }

    public static StaleDraft of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new StaleDraft(api, actor, latest.of(actor.organisation()), ctx);
    }

    /** What an act on the whole draft answers; where somebody else was faster, a refusal that says so. */
    public <T> T told(BookDraft.Id draft, long seen, Supplier<T> act) {
        return told(draft, seen, any -> true, act);
    }

    /** The same for an act that minds only some of the files. */
    <T> T told(BookDraft.Id draft, long seen, Predicate<String> minded, Supplier<T> act) {
        try {
            return act.get();
        } catch (StaleVersion stale) {
            throw api.office()
                    .ruleBookDesk()
                    .readDrafts()
                    .one(actor, draft)
                    .fold(kept -> refusal(kept, seen, minded), mayNotRead -> stale);
        }
    }

    private RuntimeException refusal(Drafts.Kept kept, long seen, Predicate<String> minded) {
        Versions.say(ctx, kept.version());
        var since = kept.draft().changes().entrySet().stream()
                .filter(change -> minded.test(change.getKey()))
                .filter(change -> change.getValue().version() > seen)
                .sorted(Comparator.comparing(change -> -change.getValue().version()))
                .map(this::told)
                .toList();
        return new Refusal(since.isEmpty() ? KeptProblems.stale() : KeptProblems.stale(since));
    }

    private Problem.WrongValue told(Map.Entry<String, BookDraft.LastChange> entry) {
        var file = entry.getKey();
        var change = entry.getValue();
        var at = DateWords.of(LocalDateTime.ofInstant(change.at(), api.office().zone()));
        var who = change.by()
                .map(person -> names.of(person).name())
                .map(name -> Text.of(name, name))
                .orElse(NOBODY);
        return new Problem.WrongValue(
                "/files/" + file,
                "\"%d\"".formatted(change.version()),
                Text.of(
                        "%s 已由%s于 %s 修改".formatted(file, who.zh(), at.zh()),
                        "%s was changed by %s on %s".formatted(file, who.en(), at.en())));
    }
}
