package yicheng.web.api.rulebook;

import java.util.function.Supplier;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** What is there for everybody who may look at drafts of the rule book, and for nobody else. */
public final class ForReaders {

    private ForReaders() {}

    public static <T> Answer<T> of(Actor actor, Supplier<T> what) {
        return actor.mayEverywhere(Operation.READ_DRAFTS)
                ? new Answer.Done<>(what.get())
                : actor.refused(Operation.READ_DRAFTS);
    }
}
