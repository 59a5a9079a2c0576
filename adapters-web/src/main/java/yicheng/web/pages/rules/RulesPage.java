package yicheng.web.pages.rules;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.editions.EditionLine;
import yicheng.web.pages.rules.editions.EditionLines;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;
import yicheng.web.visit.Visit;

/** Answers with the rule book in force or with one of its rules, and begins a draft of another. */
public final class RulesPage {

    private static final int LONGEST_SEARCH = 100;
    private static final Text BEGIN = Text.of("起草修改", "begin a draft");

    private record Placed(RuleBook.Chapter chapter, int at) {}

    private final Frame frame;

    public RulesPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        show(asked, Form.empty(), Optional.empty());
    }

    private void show(Context asked, Form form, Optional<Notice> notice) {
        var words = Objects.requireNonNullElse(asked.queryParam("q"), "").strip();
        var kept = words.length() <= LONGEST_SEARCH ? words : words.substring(0, LONGEST_SEARCH);
        var actor = actor(asked);
        var book = frame.office().ruleBook();
        var uses = RuleUses.of(frame, actor.isPresent());
        var lines = new EditionLines(frame, actor);
        var chapters = RulesView.chapters(book, kept, uses::line);
        frame.answer(
                asked,
                "rules",
                Entry.RULES,
                new RulesView(
                        lines.inForce(),
                        lines.all().stream().filter(EditionLine::awaited).findFirst(),
                        chapters,
                        kept,
                        RulesView.count(chapters),
                        book.chapters().stream()
                                .mapToInt(chapter -> chapter.rules().size())
                                .sum(),
                        actor.map(this::drafts).orElse(List.of()),
                        form,
                        notice));
    }

    private List<DraftLine> drafts(Actor actor) {
        var names = Names.of(actor);
        return frame.office()
                .ruleBookDesk()
                .readDrafts()
                .open(actor)
                .fold(
                        open -> open.stream()
                                .map(kept -> DraftLine.of(kept, names, frame))
                                .toList(),
                        refused -> List.of());
    }

    public void one(Context asked) {
        var placed = placed(asked.pathParam("id"));
        var actor = actor(asked);
        var uses = RuleUses.of(frame, actor.isPresent());
        var lines =
                RulesView.told(placed.chapter().rules().stream().map(uses::line).toList());
        frame.answer(
                asked,
                "rules/rule",
                Entry.RULES,
                new RuleView(
                        new EditionLines(frame, actor).inForce(),
                        placed.chapter().title(),
                        placed.chapter().id(),
                        lines.get(placed.at()),
                        contradicting(uses, lines.get(placed.at()).rule().ref().id()),
                        lines.stream().limit(placed.at()).reduce((earlier, later) -> later),
                        lines.stream().skip(placed.at() + 1L).findFirst()));
    }

    private List<RuleView.Contradicting> contradicting(RuleUses uses, String rule) {
        return uses.contradictions(rule).stream()
                .flatMap(pair -> find(pair.one().equals(rule) ? pair.other() : pair.one()).stream()
                        .map(other -> new RuleView.Contradicting(
                                uses.line(other.chapter().rules().get(other.at())), pair.topics())))
                .toList();
    }

    private Placed placed(String id) {
        return find(id).orElseThrow(() -> new Unknown("rule", id));
    }

    private Optional<Placed> find(String id) {
        for (var chapter : frame.office().ruleBook().chapters()) {
            for (int at = 0; at < chapter.rules().size(); at++) {
                if (chapter.rules().get(at).ref().id().equals(id)) {
                    return Optional.of(new Placed(chapter, at));
                }
            }
        }
        return Optional.empty();
    }

    /** From the edition in force; where a rule was named, with its file open at it. */
    public void begin(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var desk = frame.office().ruleBookDesk();
        int base = desk.readEditions().inForce().number();
        var at = find(form.value("rule"))
                .map(placed -> placed.chapter().rules().get(placed.at()))
                .map(rule -> "?file=" + rule.file() + "#line-" + rule.line())
                .orElse("");
        desk.beginDraft()
                .handle(actor, new BeginDraft.Command(form.value("title"), base, Optional.empty()))
                .either(kept -> frame.go(asked, RuleAddress.of(kept.draft().id()) + at), (ground, findings) -> {
                    show(asked, form, Optional.of(Notice.refused(BEGIN, findings)));
                    asked.status(Frame.status(ground));
                });
    }

    private Optional<Actor> actor(Context asked) {
        return frame.visits().maybe(asked).map(Visit::actor);
    }
}
