package yicheng.web.pages.meetings.change;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.arrangement.Proposed;
import yicheng.meeting.change.PreviewChange;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/**
 * What the office wants to make of a meeting, until it is decided.
 *
 * @param version of what is kept of the meeting
 * @param shifts what it would move; empty for who may not see that, and where it can no longer be made
 * @param against why it can no longer be made
 * @param decides this person decides it
 * @param own this person proposed it
 */
public record Proposal(
        long version,
        Text change,
        String reason,
        String by,
        LocalDateTime at,
        Optional<Shifts> shifts,
        List<Finding> against,
        boolean decides,
        boolean own) {

    public static Optional<Proposal> of(Frame frame, Actor actor, Meetings.Kept kept) {
        return kept.meeting().proposed().map(proposed -> of(frame, actor, kept, proposed));
    }

    private static Proposal of(Frame frame, Actor actor, Meetings.Kept kept, Proposed proposed) {
        boolean own = proposed.by().equals(actor.id());
        boolean decides = actor.mayEverywhere(Operation.DECIDE_MEETINGS) && !own;
        var tried = decides || actor.may(Operation.PROPOSE_MEETINGS)
                ? Optional.of(frame.office()
                        .meetings()
                        .previewChange()
                        .handle(
                                actor,
                                new PreviewChange.Command(
                                        kept.meeting().ref(), proposed.arrangement(), proposed.reason())))
                : Optional.<Answer<PreviewChange.Preview>>empty();
        return new Proposal(
                kept.version(),
                proposed.arrangement().said(),
                proposed.reason(),
                Names.of(actor).of(proposed.by()),
                frame.local(proposed.at()),
                tried.flatMap(answer -> answer.fold(
                        preview -> Optional.of(Shifts.of(frame, actor, preview)), refused -> Optional.empty())),
                tried.map(answer -> answer.fold(preview -> List.<Finding>of(), refused -> refused))
                        .orElse(List.of()),
                decides,
                own);
    }
}
