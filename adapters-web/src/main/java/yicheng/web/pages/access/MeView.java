package yicheng.web.pages.access;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.access.Token;
import yicheng.access.token.IssueToken;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.people.rights.Scope;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.people.Lent;
import yicheng.web.pages.people.Posts;

/**
 * The page of oneself.
 *
 * @param may what one's posts allow
 * @param issued a token whose secret is shown this once
 */
public record MeView(
        String name,
        Posts posts,
        List<Operation> may,
        List<Lent> lent,
        boolean lends,
        List<Row> tokens,
        Form form,
        Optional<IssueToken.Issued> issued,
        String done) {

    /** A token, with its days as they are told to people. */
    public record Row(Token token, List<Scope> scopes, LocalDateTime issued, LocalDateTime expires, boolean good) {}

    static MeView of(
            Actor actor,
            List<Token> tokens,
            Form form,
            Optional<IssueToken.Issued> issued,
            LocalDateTime now,
            ZoneId zone,
            String done) {
        return new MeView(
                actor.person().name(),
                Posts.of(actor.person(), actor.organisation(), actor.day()),
                Arrays.stream(Operation.values()).filter(actor::may).toList(),
                Lent.all(actor.organisation(), actor.day()).stream()
                        .filter(one -> one.concerns(actor.id()))
                        .toList(),
                actor.may(Operation.DELEGATE),
                tokens.stream().map(token -> row(token, now, zone)).toList(),
                form,
                issued,
                done == null ? "" : done);
    }

    private static Row row(Token token, LocalDateTime now, ZoneId zone) {
        return new Row(
                token,
                token.scopes().stream().sorted(Comparator.naturalOrder()).toList(),
                LocalDateTime.ofInstant(token.issued(), zone),
                LocalDateTime.ofInstant(token.expires(), zone),
                token.isGoodAt(now.atZone(zone).toInstant()));
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }
}
