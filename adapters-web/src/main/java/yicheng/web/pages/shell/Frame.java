package yicheng.web.pages.shell;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.Office;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Refusal;
import yicheng.web.visit.Visits;

/** What every page needs to answer: the office, who asks, and the way to show it. */
public record Frame(Office office, Visits visits, Assets assets, Renderer renderer) {

    public void answer(Context asked, String template, Entry here, Object view) {
        renderer.answer(asked, template, Shell.around(asked, here, office, assets), view);
    }

    /** For pages that belong to no entry. */
    public void answer(Context asked, String template, Object view) {
        renderer.answer(asked, template, Shell.around(asked, Optional.empty(), office, assets), view);
    }

    public Actor actor(Context asked) {
        return visits.actor(asked);
    }

    /** Ends the page with what the policy says. */
    public void refused(Ground ground, List<Finding> findings) {
        throw new Refusal(Problem.refused(ground, findings));
    }

    /** Ends the page where it is the right that is missing: no form can be mended then. */
    public void refusedForRights(Ground ground, List<Finding> findings) {
        if (ground == Ground.RIGHTS) {
            refused(ground, findings);
        }
    }

    /** In the office's zone. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, office.zone());
    }

    /** The one who asks, if it is his to do. */
    public Actor actor(Context asked, Operation operation) {
        var actor = visits.actor(asked);
        if (!actor.may(operation)) {
            actor.refused(operation).either(done -> {}, this::refused);
        }
        return actor;
    }

    /** After something was done: the page that shows it, asked for anew. */
    public void go(Context asked, String address) {
        asked.redirect(address, HttpStatus.SEE_OTHER);
    }

    /** The status of a page that says no. */
    public static int status(Ground ground) {
        return switch (ground) {
            case POLICY -> 422;
            case RIGHTS -> 403;
            case STATE -> 409;
        };
    }
}
