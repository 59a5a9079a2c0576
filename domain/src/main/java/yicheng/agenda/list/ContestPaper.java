package yicheng.agenda.list;

import java.util.Map;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** The one whose name somebody entered from paper says that it is not his (policy 3, rule 8). What was done stays, marked. */
public final class ContestPaper {

    public record Command(TopicList.Id list, long basedOn, String reason) {}

    private final ListActs acts;

    public ContestPaper(ListActs acts) {
        this.acts = acts;
    }

    /** For whoever sees lists; a token that may only read them does not. */
    public Answer<TopicLists.Kept> handle(Actor actor, Command command) {
        if (!actor.isGranted(Operation.SIGN_LISTS.scope())) {
            return actor.refused(Operation.SIGN_LISTS);
        }
        return acts.atAnyTime(
                actor, Operation.READ_LISTS, "list.paper-contested", command.list(), command.basedOn(), (list, now) -> {
                    var contest = new Signature.Contest(command.reason().strip(), now);
                    var signed = list.signed().map(one -> contested(actor, one, contest));
                    var decided = list.decided().map(one -> contested(actor, one, contest));
                    if (command.reason().isBlank()) {
                        return ListRefusals.policy(
                                ListRefusals.SIGN, "reason", "", Text.of("请写明异议", "say what is wrong with it"));
                    }
                    return signed.equals(list.signed()) && decided.equals(list.decided())
                            ? ListRefusals.rights(
                                    Text.of("清单上没有由他人代您录入的签字", "nobody entered a signature of yours on this list"))
                            : new Answer.Done<>(new ListActs.Outcome(
                                    list.signatures(signed, decided),
                                    Map.of("reason", contest.reason()),
                                    Optional.empty()));
                });
    }

    private static Signature contested(Actor actor, Signature signature, Signature.Contest contest) {
        return signature.by().equals(actor.id()) && signature.paper().isPresent() && !signature.isContested()
                ? signature.contested(contest)
                : signature;
    }
}
