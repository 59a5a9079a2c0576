package yicheng.people.change;

import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.people.Organisations;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** The organisation as it stands, or as it stood. */
public final class ReadOrganisation {

    /** @param version none for the newest */
    public record Command(Optional<Long> version) {}

    private final Organisations organisations;

    public ReadOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws Unknown for a version there has not been */
    public Answer<Organisations.Kept> handle(Actor actor, Command command) {
        if (!actor.may(Operation.READ_PEOPLE)) {
            return actor.refused(Operation.READ_PEOPLE);
        }
        var kept = command.version().isPresent()
                ? organisations.version(command.version().get())
                : organisations.current();
        return new Answer.Done<>(kept.orElseThrow(() -> new Unknown(
                "version of the organisation",
                command.version().map(String::valueOf).orElse("newest"))));
    }
}
