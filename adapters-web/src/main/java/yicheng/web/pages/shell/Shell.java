package yicheng.web.pages.shell;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.Office;
import yicheng.access.Acting;
import yicheng.people.Department;
import yicheng.people.Post;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Edition;
import yicheng.policy.Language;
import yicheng.web.edge.Languages;
import yicheng.web.visit.Visit;
import yicheng.web.visit.Visits;

/**
 * The frame around a page.
 *
 * @param here the entry the page belongs to; empty on error pages
 * @param address of this very page, to come back to after the language is switched or somebody signed in
 * @param now what the office's clock shows
 * @param edition of the rule book in force
 * @param acting who is signed in
 * @param unread notices that person has not seen
 */
public record Shell(
        Say say,
        Optional<Entry> here,
        String address,
        LocalDateTime now,
        Optional<Edition> edition,
        Assets assets,
        Optional<Acting> acting,
        int unread) {

    private static final String VISITS = Shell.class.getName();

    /** Before any page: lets every frame say who is signed in. */
    public static void knows(Context asked, Visits visits) {
        asked.attribute(VISITS, visits);
    }

    public static Shell around(Context asked, Entry here, Office office, Assets assets) {
        return around(asked, Optional.of(here), office, assets);
    }

    /** @param here none for a page of one's own, such as the password */
    public static Shell around(Context asked, Optional<Entry> here, Office office, Assets assets) {
        var acting = acting(asked);
        return new Shell(
                new Say(Languages.of(asked)),
                here,
                address(asked),
                office.now(),
                Optional.of(office.ruleBook().edition()),
                assets,
                acting,
                acting.map(who -> office.inbox().unread(who.actor())).orElse(0));
    }

    /** The same page in the other language. */
    public String switchAddress() {
        var other = say.language() == Language.ZH ? "en" : "zh";
        return "/language?to=" + other + "&back=" + encoded(address);
    }

    /** Where to sign in and come back here. */
    public String signInAddress() {
        return address.equals("/") || address.startsWith("/sign-in") || address.startsWith("/setup")
                ? "/sign-in"
                : "/sign-in?back=" + encoded(address);
    }

    public List<Entry> entries() {
        return Entry.of(actor());
    }

    public Optional<Actor> actor() {
        return acting.map(Acting::actor);
    }

    /** Whether a button for it is worth showing; what is allowed the domain decides. */
    public boolean may(Operation operation) {
        return actor().filter(one -> one.may(operation)).isPresent();
    }

    /** Goes into every form, so that no other site can send one. */
    public String formKey() {
        return acting.map(who -> who.session().formKey()).orElse("");
    }

    /** The posts of whoever is signed in, such as 业务一部 部门正职. */
    public List<String> posts() {
        return actor().stream()
                .flatMap(one -> one.person().postsOn(one.day()).map(post -> named(post, one)))
                .toList();
    }

    private String named(Post post, Actor actor) {
        var department = post.department()
                .flatMap(actor.organisation()::department)
                .map(Department::name)
                .map(name -> name + " ")
                .orElse("");
        return department + say.of(post.kind().label());
    }

    /** A page that answers a form is come back to at the form. */
    private static String address(Context asked) {
        var query = asked.queryString() == null ? "" : "?" + asked.queryString();
        return asked.path() + query;
    }

    private static Optional<Acting> acting(Context asked) {
        Visits visits = asked.attribute(VISITS);
        return Optional.ofNullable(visits).flatMap(all -> all.maybe(asked)).flatMap(Visit::acting);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
