package yicheng.web.pages.lists;

import java.util.List;
import java.util.Optional;
import yicheng.agenda.list.CompileList;
import yicheng.policy.Finding;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.AboutMeeting;
import yicheng.web.pages.work.Bar;
import yicheng.web.pages.work.Notice;

/**
 * What the list of a meeting would be, and the sheets there are.
 *
 * @param prospect empty where there is none
 * @param none why there is none
 * @param before topics on the agenda already, of those that are ranked
 * @param compiles this person may compile it
 * @param form what was typed
 */
public record ProspectView(
        AboutMeeting meeting,
        List<SheetLine> sheets,
        Optional<CompileList.Prospect> prospect,
        List<Finding> none,
        List<ProspectRow> rows,
        List<ProspectRow> order,
        int before,
        List<Beside> beside,
        boolean compiles,
        Form form,
        Optional<Notice> notice) {

    public Bar bar() {
        return Bar.of(prospect.orElseThrow().ranked());
    }

    public boolean again() {
        return prospect.filter(one -> one.basedOn() > 0).isPresent();
    }

    public String address() {
        return meeting.address() + "/list";
    }
}
