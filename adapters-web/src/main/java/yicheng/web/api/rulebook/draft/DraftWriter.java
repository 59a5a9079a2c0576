package yicheng.web.api.rulebook.draft;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.HandedOver;
import yicheng.rulebook.draft.Returned;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.shape.Names;

/** Writes drafts of the rule book. */
public final class DraftWriter {

    private final Api api;
    private final Names names;

    private DraftWriter(Api api, Names names) {
        this.api = api;
        this.names = names;
    }

    public static DraftWriter of(Api api, Names.Latest latest, Actor actor) {
        return new DraftWriter(api, latest.of(actor.organisation()));
    }

    /** The draft as it stands, with its version; also for a program that may act and not read. */
    public void give(Context ctx, Answer<Drafts.Kept> answer) {
        answer.either(
                kept -> {
                    Versions.say(ctx, kept.version());
                    ctx.header("Content-Location", Api.V1 + address(kept));
                    api.json().answer(ctx, draft(kept));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    static String address(Drafts.Kept kept) {
        return "/rules/drafts/" + kept.draft().id().value();
    }

    DraftJson draft(Drafts.Kept kept) {
        var draft = kept.draft();
        return new DraftJson(
                draft.id().value(),
                draft.title(),
                draft.folder(),
                draft.base(),
                kept.version(),
                draft.state().name().toLowerCase(Locale.ROOT),
                api.moments().written(kept.changed()),
                draft.authors().stream().map(names::of).toList(),
                draft.handedOver().map(this::handedOver),
                draft.returned().map(this::returned),
                files(draft),
                draft.changes().entrySet().stream()
                        .filter(change -> !draft.files().byName().containsKey(change.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(gone -> new DraftJson.RemovedJson(gone.getKey(), change(gone.getValue())))
                        .toList());
    }

    private List<DraftJson.FileJson> files(BookDraft draft) {
        return draft.files().byName().entrySet().stream()
                .map(file -> new DraftJson.FileJson(
                        file.getKey(),
                        file.getValue().length,
                        Optional.ofNullable(draft.changes().get(file.getKey())).map(this::change)))
                .toList();
    }

    private DraftJson.ChangeJson change(BookDraft.LastChange change) {
        return new DraftJson.ChangeJson(
                change.version(), change.by().map(names::of), api.moments().written(change.at()));
    }

    private DraftJson.ReturnedJson returned(Returned it) {
        return new DraftJson.ReturnedJson(names.of(it.by()), api.moments().written(it.at()), it.remark());
    }

    private DraftJson.HandedOverJson handedOver(HandedOver to) {
        return new DraftJson.HandedOverJson(
                names.of(to.by()),
                api.moments().written(to.at()),
                to.reason(),
                to.report(),
                to.from().map(api.moments()::written));
    }
}
