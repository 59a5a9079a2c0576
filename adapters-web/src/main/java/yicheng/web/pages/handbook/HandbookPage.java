package yicheng.web.pages.handbook;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.RuleBook;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.visit.Visit;

/** Answers with the rule book as a document; open to whoever may read the rules, which is everybody. */
public final class HandbookPage {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private final Frame frame;

    public HandbookPage(Frame frame) {
        this.frame = frame;
    }

    /** The edition in force, unless the address asks for another one. */
    public void show(Context asked) {
        var editions = frame.office().ruleBookDesk().readEditions();
        var wanted = Objects.requireNonNullElse(asked.queryParam("edition"), "").strip();
        var edition = wanted.isEmpty() ? editions.inForce() : numbered(wanted);
        var book = editions.book(edition.number()).orElseThrow(() -> new Unknown("edition", wanted));
        var actor = frame.visits().maybe(asked).flatMap(Visit::acting).map(acting -> acting.actor());
        frame.answer(
                asked, "handbook/handbook", Entry.RULES, view(edition, book, actor, asked.queryParam("ids") != null));
    }

    private PublishedEdition numbered(String wanted) {
        var editions = frame.office().ruleBookDesk().readEditions();
        return wanted.matches("[0-9]{1,6}")
                ? editions.find(Integer.parseInt(wanted)).orElseThrow(() -> new Unknown("edition", wanted))
                : unknown(wanted);
    }

    private static PublishedEdition unknown(String wanted) {
        throw new Unknown("edition", wanted);
    }

    private HandbookView view(PublishedEdition edition, RuleBook book, Optional<Actor> actor, boolean ids) {
        var editions = frame.office().ruleBookDesk().readEditions();
        var unit = actor.map(Actor::organisation);
        return new HandbookView(
                unit.map(Organisation::name),
                issue(edition),
                edition.authors().stream()
                        .flatMap(author -> name(unit, author).stream())
                        .toList(),
                edition.approver().flatMap(approver -> name(unit, approver)),
                editions.inForce().number() == edition.number(),
                ids,
                chapters(book),
                editions.all().stream().map(this::issue).toList());
    }

    private static Optional<String> name(Optional<Organisation> unit, Person.Id person) {
        return unit.flatMap(one -> one.person(person)).map(Person::name);
    }

    private HandbookView.Issue issue(PublishedEdition edition) {
        return new HandbookView.Issue(
                edition.number(),
                edition.edition().name(),
                frame.local(edition.from()),
                edition.reason(),
                edition.withdrawn().isPresent());
    }

    private static List<HandbookView.Chapter> chapters(RuleBook book) {
        var chapters = new ArrayList<HandbookView.Chapter>();
        int number = 0;
        for (var chapter : book.chapters()) {
            var articles = new ArrayList<HandbookView.Article>();
            for (var rule : chapter.rules()) {
                articles.add(new HandbookView.Article(++number, rule.ref(), Joined.sentence(rule)));
            }
            if (!articles.isEmpty()) {
                var numeral = NUMERALS.get(Math.min(chapters.size(), NUMERALS.size() - 1));
                chapters.add(new HandbookView.Chapter(chapter.id(), chapter.title(), numeral, articles));
            }
        }
        return chapters;
    }
}
