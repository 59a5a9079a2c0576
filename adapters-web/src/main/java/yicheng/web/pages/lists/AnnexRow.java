package yicheng.web.pages.lists;

import java.util.List;
import java.util.Optional;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.Observers;
import yicheng.policy.Text;
import yicheng.web.pages.presence.ObserverStyle;
import yicheng.web.pages.presence.PresenceAddress;

/**
 * Somebody who is to observe for a topic of the sheet.
 *
 * @param number of the topic on the sheet
 * @param reviewed by whom of the office, and when; empty while it has not looked at him
 * @param open what the reader may do about him now
 */
public record AnnexRow(
        Observers.Kept kept, int number, String department, Optional<Text> reviewed, List<ObserverAct> open) {

    public Observer observer() {
        return kept.observer();
    }

    public boolean decides() {
        return open.contains(ObserverAct.AGREE);
    }

    public String agree() {
        return PresenceAddress.act(observer().id(), ObserverAct.AGREE.code());
    }

    public String decline() {
        return PresenceAddress.act(observer().id(), ObserverAct.DECLINE.code());
    }

    public String address() {
        return PresenceAddress.of(observer());
    }

    public String style() {
        return ObserverStyle.of(observer().stage());
    }
}
