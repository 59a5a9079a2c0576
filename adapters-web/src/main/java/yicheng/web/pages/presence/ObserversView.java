package yicheng.web.pages.presence;

import java.util.List;
import java.util.Optional;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.Observers;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.Notice;

/**
 * The observers of a meeting, for one person.
 *
 * @param topics for which this person may propose; none for who may not
 * @param people of his departments
 * @param invites may ask guests to come
 */
public record ObserversView(
        HeldMeeting meeting,
        List<Row> rows,
        List<Choice> topics,
        List<Choice> kinds,
        List<Choice> people,
        boolean invites,
        Form form,
        Optional<Notice> told) {

    /** There is a form here in which he can mend what was refused. */
    boolean hasForm() {
        return invites || !topics.isEmpty();
    }

    /**
     * @param topic its title; with {@code department} empty for a guest
     * @param said the last word that was said of him
     * @param open what this person may do now
     */
    public record Row(
            Observers.Kept kept,
            Optional<String> topic,
            Optional<String> department,
            Optional<String> said,
            List<ObserverAct> open) {

        public Observer observer() {
            return kept.observer();
        }

        /** Where his letter of invitation is; empty where he gets none, or nobody has agreed to him yet. */
        public Optional<String> letter() {
            return LetterPage.isDue(observer())
                    ? Optional.of(PresenceAddress.letter(observer().id()))
                    : Optional.empty();
        }

        public String anchor() {
            return PresenceAddress.anchor(observer().id());
        }

        public String address(ObserverAct act) {
            return PresenceAddress.act(observer().id(), act.code());
        }

        /** Those done with one button; the first is the next one to do. */
        public List<ObserverAct> plain() {
            return open.stream()
                    .filter(act -> !act.needsRemark() && act != ObserverAct.WITHDRAW)
                    .toList();
        }

        public List<ObserverAct> withRemark() {
            return open.stream().filter(ObserverAct::needsRemark).toList();
        }
    }
}
