package yicheng.web.pages.access;

import java.util.List;
import java.util.Optional;
import yicheng.access.account.ListAccounts;
import yicheng.access.account.StartPassword;
import yicheng.people.rights.Actor;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.people.Posts;

/**
 * The page 账号.
 *
 * @param start to hand over; shown only in the answer to the act that made it
 * @param startFor whose it is
 */
public record AccountsView(
        Form form, List<Row> rows, Optional<StartPassword> start, String startFor, boolean justClosed) {

    /**
     * One person.
     *
     * @param own of the one who looks: his own password he changes elsewhere
     */
    public record Row(ListAccounts.Listed listed, String id, List<Posts.Held> posts, boolean own) {

        public boolean open() {
            return listed.login().isPresent() && !listed.closed();
        }
    }

    static AccountsView of(
            Actor actor, List<ListAccounts.Listed> listed, Form form, Optional<StartPassword> start, String done) {
        var rows = listed.stream()
                .map(one -> new Row(
                        one,
                        one.person().id().value(),
                        Posts.of(one.person(), actor.organisation(), actor.day())
                                .current(),
                        one.person().id().equals(actor.id())))
                .toList();
        var name = rows.stream()
                .filter(row -> row.id().equals(form.value("person")))
                .map(row -> row.listed().person().name())
                .findFirst()
                .orElse("");
        return new AccountsView(form, rows, start, name, "closed".equals(done));
    }

    /** Those who cannot get in come first: they are why one is here. */
    public List<Row> without() {
        return rows.stream().filter(row -> !row.open()).toList();
    }

    public List<Row> with() {
        return rows.stream().filter(Row::open).toList();
    }

    /** What was typed for this person, where it was refused. */
    public Form formOf(Row row) {
        return form.value("person").equals(row.id()) && start.isEmpty() ? form : Form.empty();
    }
}
