package yicheng.web.pages.lists;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.list.TopicLists;
import yicheng.meeting.Kind;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.AboutMeeting;
import yicheng.web.pages.work.Bar;
import yicheng.web.pages.work.Notice;

/**
 * One sheet of the list with all that its reader may do.
 *
 * @param annex the observers proposed for its topics
 * @param bar the meeting's time with all of these topics; empty where it cannot be worked out
 * @param form what was typed and refused
 * @param onPaper the choices are entered from paper
 * @param agenda there is one
 */
public record SheetView(
        String unit,
        AboutMeeting meeting,
        TopicLists.Kept kept,
        List<SheetRow> rows,
        List<Beside> beside,
        List<AnnexRow> annex,
        Optional<Bar> bar,
        SignatureLine compiled,
        Optional<SignatureLine> signed,
        Optional<SignatureLine> decided,
        List<Back> back,
        Powers may,
        Form form,
        boolean onPaper,
        boolean agenda,
        Optional<Notice> notice) {

    /** Sent back to the clerk. */
    public record Back(String by, LocalDateTime at, String reason) {}

    public TopicList list() {
        return kept.list();
    }

    public String address() {
        return ListAddress.of(list().id());
    }

    public String style() {
        return ListStyle.of(list().stage());
    }

    /** Choices are made on this page. */
    public boolean deciding() {
        return may.decides() && !onPaper || entering();
    }

    /** Choices are entered from paper on this page. */
    public boolean entering() {
        return onPaper
                && may.entersPaper()
                && list().signed().isPresent()
                && list().decided().isEmpty();
    }

    /** Who is proposed for it, by the form of the topic and by name. */
    public List<String> proposed(SheetRow row) {
        return Stream.concat(
                        row.observers().stream(),
                        annex.stream()
                                .filter(one -> one.number() == row.number())
                                .map(one -> one.observer().who().name()))
                .distinct()
                .toList();
    }

    public List<SheetRow> open() {
        return rows.stream()
                .filter(SheetRow::open)
                .filter(row -> row.decision().isEmpty())
                .toList();
    }

    public long chosen() {
        return rows.stream().filter(SheetRow::open).count() - open().size();
    }

    /** Code of what is chosen for the item; blank for none. */
    public String choice(SheetRow row) {
        return typed(
                "choice", row, row.decision().map(made -> made.choice().code()).orElse(""));
    }

    public String remark(SheetRow row) {
        return typed("remark", row, row.decision().map(ItemDecision::remark).orElse(""));
    }

    public String other(SheetRow row) {
        return typed(
                "kind",
                row,
                row.decision().flatMap(ItemDecision::other).map(Kind::code).orElse(""));
    }

    public boolean observers(SheetRow row) {
        var kept = row.decision().map(ItemDecision::observers).orElse(true);
        return typed("observers", row, kept ? "yes" : "no").equals("yes");
    }

    public List<Kind> otherKinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.ADHOC && kind != meeting.ref().kind())
                .toList();
    }

    private String typed(String name, SheetRow row, String kept) {
        var field = name + "." + row.key();
        return form.values().containsKey(field) ? form.value(field) : kept;
    }
}
