package yicheng.web.pages.presence;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.policy.Clause;

/**
 * A letter of invitation.
 *
 * @param topic title of the one he comes for; empty for a guest of the whole meeting
 * @param contact head of the office
 * @param sent when it was sent; empty while it is only laid out
 */
public record LetterView(
        String unit,
        Observer observer,
        HeldMeeting meeting,
        Optional<String> topic,
        Optional<String> place,
        String contact,
        Optional<LocalDateTime> sent,
        String address) {

    /** On which it rests. */
    public Clause clause() {
        return observer.isGuest() ? ObserverAct.INVITE.clause() : new Clause("2.observer.kinds");
    }
}
