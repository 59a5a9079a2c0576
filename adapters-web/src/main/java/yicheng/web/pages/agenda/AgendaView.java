package yicheng.web.pages.agenda;

import java.util.List;
import java.util.Optional;
import yicheng.agenda.version.AgendaVersion;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.AboutMeeting;
import yicheng.web.pages.work.Bar;
import yicheng.web.pages.work.Notice;

/**
 * The agenda of a meeting, in one of its versions.
 *
 * @param basedOn what a change of it takes
 * @param shown the version looked at; empty before the first list was decided
 * @param rows all lines, in their order
 * @param versions the newest first
 * @param next where the overflow goes, such as 12月7日 周例会
 * @param may what this person can do
 * @param order what is being arranged, on the page for that
 * @param lists this person sees the lists it comes from
 */
public record AgendaView(
        String unit,
        AboutMeeting meeting,
        long basedOn,
        Optional<VersionLine> shown,
        List<AgendaRow> rows,
        List<VersionLine> versions,
        Optional<Proposed> proposed,
        Optional<Text> next,
        May may,
        Optional<Arranged> order,
        boolean lists,
        Form form,
        Optional<Notice> notice) {

    /**
     * @param proposes another order
     * @param decides sets an order, takes off, and answers proposals
     * @param lender for whom he acts
     */
    public record May(boolean proposes, boolean decides, Optional<String> lender) {}

    public String address() {
        return meeting.address() + "/agenda";
    }

    public AgendaVersion version() {
        return shown.orElseThrow().version();
    }

    public boolean newest() {
        return shown.equals(versions.stream().findFirst());
    }

    public Bar bar() {
        return Bar.of(version());
    }

    public List<AgendaRow> fitting() {
        return rows.stream().filter(row -> row.line().fits()).toList();
    }

    public List<AgendaRow> overflow() {
        return rows.stream().filter(row -> !row.line().fits()).toList();
    }

    /** Whether it still can be changed by this person. */
    public boolean changes() {
        return newest() && !rows.isEmpty() && (may.proposes() || may.decides());
    }
}
