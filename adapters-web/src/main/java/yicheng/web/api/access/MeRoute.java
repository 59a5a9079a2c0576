package yicheng.web.api.access;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yicheng.access.SignIn;
import yicheng.people.Post;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.people.rights.Scope;
import yicheng.policy.Language;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;
import yicheng.web.visit.Visit;

/** {@code GET /me}: who one is, which posts one holds today, and what that allows. */
final class MeRoute {

    /** @param department null for a post of the whole unit */
    record PostOf(String code, String label, Optional<Named> department) {}

    /** @param departments those it is limited to; empty where it holds everywhere */
    record Right(String operation, String label, boolean everywhere, List<Named> departments) {}

    /**
     * @param scopes of the token; null for who has signed in
     * @param formKey to be sent back as X-Form-Key with every change; null for a token
     */
    record Me(
            Named person,
            List<PostOf> posts,
            List<Right> rights,
            boolean mustChangePassword,
            Optional<List<String>> scopes,
            Optional<String> formKey) {}

    private final Api api;
    private final Names.Latest names = new Names.Latest();

    MeRoute(Api api) {
        this.api = api;
    }

    void show(Context ctx) {
        api.json().answer(ctx, of(api.signedIn(ctx), api.language(ctx)));
    }

    /** Of the one who has just signed in. */
    Me of(Context ctx, SignIn.SignedIn signedIn) {
        var visit = api.office()
                .access()
                .whoActs()
                .bySession(signedIn.secret())
                .map(Visit::by)
                .orElseThrow();
        return of(visit, api.language(ctx));
    }

    private Me of(Visit visit, Language language) {
        var actor = visit.actor();
        var known = names.of(actor.organisation());
        return new Me(
                known.of(actor.id()),
                actor.person()
                        .postsOn(actor.day())
                        .map(post -> post(post, known, language))
                        .toList(),
                Arrays.stream(Operation.values())
                        .filter(actor::may)
                        .map(operation -> right(actor, operation, known, language))
                        .toList(),
                visit.mustChange(),
                actor.scopes()
                        .filter(scopes -> visit.acting().isEmpty())
                        .map(scopes -> scopes.stream().map(Scope::code).sorted().toList()),
                Optional.of(visit.formKey()).filter(key -> !key.isBlank()));
    }

    private static PostOf post(Post post, Names known, Language language) {
        return new PostOf(
                post.kind().code(),
                post.kind().label().in(language),
                post.department().map(known::of));
    }

    private static Right right(Actor actor, Operation operation, Names known, Language language) {
        boolean everywhere = actor.mayEverywhere(operation);
        return new Right(
                operation.code(),
                operation.label().in(language),
                everywhere,
                everywhere
                        ? List.of()
                        : actor.departments(operation).stream()
                                .map(known::of)
                                .sorted((one, other) -> one.id().compareTo(other.id()))
                                .toList());
    }
}
