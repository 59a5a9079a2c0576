package yicheng.web.visit;

import java.util.Optional;
import yicheng.access.Acting;
import yicheng.access.Session;
import yicheng.people.rights.Actor;

/**
 * One request by somebody who is known.
 *
 * @param acting the session it comes by; empty for an API token
 */
public record Visit(Actor actor, Optional<Acting> acting) {

    public static Visit by(Acting acting) {
        return new Visit(acting.actor(), Optional.of(acting));
    }

    static Visit byToken(Actor actor) {
        return new Visit(actor, Optional.empty());
    }

    /** To be put into every form as {@code formKey}; blank where no form is shown, that is for a token. */
    public String formKey() {
        return acting.map(Acting::session).map(Session::formKey).orElse("");
    }

    /** The password was handed over by somebody else: nothing else can be done before it is changed. */
    public boolean mustChange() {
        return acting.filter(Acting::mustChange).isPresent();
    }
}
