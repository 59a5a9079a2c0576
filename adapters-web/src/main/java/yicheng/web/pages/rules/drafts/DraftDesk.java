package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.RuleBookDesk;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.policy.RuleBook;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.DiscardDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.HandedOver;
import yicheng.rulebook.edition.BookDiff;
import yicheng.rulebook.publish.TakeBackDraft;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.editions.Comparison;
import yicheng.web.pages.rules.editions.EditionLine;
import yicheng.web.pages.rules.editions.EditionLines;
import yicheng.web.pages.rules.files.Clash;
import yicheng.web.pages.rules.files.ExampleTable;
import yicheng.web.pages.rules.files.FileGroups;
import yicheng.web.pages.rules.files.FileText;
import yicheng.web.pages.rules.files.OpenFile;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Puts the page of a draft together, and answers with it. */
final class DraftDesk {

    static final String FLOOR = "floor.examples.csv";

    private final Frame frame;
    private final Checks checks;

    DraftDesk(Frame frame) {
        this.frame = frame;
        this.checks = new Checks(desk(frame).checkDraft());
    }

    /** What an answer says beside the draft itself. */
    record Said(Form form, Optional<Notice> notice, Optional<Clash> clash, Optional<String> typed) {
        static Said nothing() {
            return new Said(Form.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Said of(Form form, Notice notice) {
            return new Said(form, Optional.of(notice), Optional.empty(), Optional.empty());
        }

        static Said done(Notice notice) {
            return of(Form.empty(), notice);
        }
    }

    Frame frame() {
        return frame;
    }

    Checks checks() {
        return checks;
    }

    RuleBookDesk office() {
        return desk(frame);
    }

    /** With the check where it is known or waited for: the page comes first, the check after it. */
    void answer(Context asked, Actor actor, Drafts.Kept kept, Said said, boolean checked) {
        frame.answer(asked, "rules/drafts/draft", Entry.RULES, view(asked, actor, kept, said, checked));
    }

    /** Those parts of the page that follow from the check, to be put in place. */
    void answerState(Context asked, Actor actor, Drafts.Kept kept, Said said) {
        frame.answer(asked, "rules/drafts/state", Entry.RULES, view(asked, actor, kept, said, true));
    }

    Drafts.Kept kept(Context asked, Actor actor) {
        return office().readDrafts().one(actor, id(asked)).fold(kept -> kept, findings -> {
            frame.refused(yicheng.policy.Ground.RIGHTS, findings);
            throw new IllegalStateException("refused");
        });
    }

    static BookDraft.Id id(Context asked) {
        return new BookDraft.Id(asked.pathParam("id"));
    }

    private DraftView view(Context asked, Actor actor, Drafts.Kept kept, Said said, boolean checked) {
        var draft = kept.draft();
        var names = Names.of(actor);
        var chapters = frame.office().ruleBook().chapters();
        var known = checked
                ? checks.of(actor, kept).fold(Optional::of, refused -> Optional.<BookCheck>empty())
                : checks.known(draft.files());
        var groups = FileGroups.of(draft, chapters, known);
        var wanted =
                Objects.requireNonNullElse(asked.queryParam("file"), said.form().value("file"));
        var name = draft.files().byName().containsKey(wanted) || FileGroups.FIELDS.equals(wanted)
                ? wanted
                : FileGroups.first(draft, groups);
        var file = file(draft, name, chapters, names, said.typed());
        var state = known.map(check -> state(kept, check, file));
        var lines = new EditionLines(frame, Optional.of(actor));
        var published = published(draft, lines);
        var standing = new Standing(
                draft, draft.base() == office().readEditions().inForce().number(), state, published);
        var may = powers(actor, draft);
        return new DraftView(
                kept,
                draft.authors().stream().map(names::of).collect(Collectors.joining("、")),
                lines.find(draft.base()),
                groups,
                file,
                state,
                standing.life(),
                standing.next(may),
                may,
                draft.handedOver().map(asking -> review(asking, names)),
                draft.returned()
                        .map(it -> new DraftView.CameBack(names.of(it.by()), frame.local(it.at()), it.remark())),
                published,
                changesFloor(draft),
                said.form(),
                said.notice(),
                said.clash());
    }

    private OpenFile file(
            BookDraft draft, String name, List<RuleBook.Chapter> chapters, Names names, Optional<String> typed) {
        var kept = FileText.of(Optional.ofNullable(draft.files().byName().get(name)));
        var begun = FileGroups.FIELDS.equals(name) && kept.text().isEmpty() ? FileGroups.FIELDS_HEADING : kept.text();
        var saved = Optional.ofNullable(draft.changes().get(name))
                .map(change -> new OpenFile.Saved(change.by().map(names::of).orElse(""), frame.local(change.at())));
        var stem = FileGroups.stem(name);
        var rules = FileText.of(Optional.ofNullable(draft.files().byName().get(stem + ".dslr")));
        return new OpenFile(
                name, FileGroups.title(stem, chapters), typed.orElse(begun), saved, OpenFile.headings(rules.text()));
    }

    private DraftState state(Drafts.Kept kept, BookCheck check, OpenFile file) {
        var draft = kept.draft();
        var examples = file.isExamples() ? file.name() : file.stem() + ".examples.csv";
        var text = FileText.of(Optional.ofNullable(draft.files().byName().get(examples)));
        var report = office().reports().newest(draft.id());
        return new DraftState(
                check,
                ExampleTable.of(examples, text.text(), Optional.of(check)),
                orphans(check),
                check.passes() ? Optional.of(diff(draft)) : Optional.empty(),
                office().replayRuns().of(draft.id()),
                report,
                report.filter(one -> fits(one, check)).isPresent());
    }

    /** Of rules that are in force, and no longer in the draft: not of ids that somebody misspelt. */
    private Map<String, List<Fault>> orphans(BookCheck check) {
        var inForce = frame.office().ruleBook().chapters().stream()
                .flatMap(chapter -> chapter.rules().stream())
                .map(rule -> rule.ref().id())
                .collect(Collectors.toSet());
        return check.faults().stream()
                .filter(fault -> fault.code().equals("example.rule") && inForce.contains(fault.phrase()))
                .collect(Collectors.groupingBy(Fault::file, TreeMap::new, Collectors.toList()));
    }

    private Comparison diff(BookDraft draft) {
        var book = office().bench().load(draft.files(), draft.title());
        return Comparison.of(BookDiff.between(frame.office().ruleBook(), book));
    }

    /** What the domain asks of a report before it publishes by it. */
    private boolean fits(ReplayReport report, BookCheck check) {
        return report.edition().equals(check.edition().id())
                && report.base().id().equals(frame.office().ruleBook().edition().id())
                && report.calendar().equals(frame.office().calendar().version());
    }

    private Optional<EditionLine> published(BookDraft draft, EditionLines lines) {
        if (draft.state() != BookDraft.State.PUBLISHED) {
            return Optional.empty();
        }
        var reports = office().reports().of(draft.id());
        return lines.all().stream()
                .filter(line -> reports.contains(line.edition().report()))
                .findFirst();
    }

    private boolean changesFloor(BookDraft draft) {
        return office().readEditions().files(office().readEditions().inForce().number()).stream()
                .anyMatch(base -> base.differing(draft.files()).contains(FLOOR));
    }

    private DraftView.Review review(HandedOver asking, Names names) {
        return new DraftView.Review(names.of(asking.by()), frame.local(asking.at()), asking.reason(), asking.from());
    }

    private static DraftView.Powers powers(Actor actor, BookDraft draft) {
        boolean may = actor.mayEverywhere(Operation.PUBLISH_RULES);
        return new DraftView.Powers(
                actor.mayEverywhere(Operation.DRAFT_RULES),
                may && !draft.isBy(actor.id()),
                may && draft.isBy(actor.id()),
                draft.isOpen()
                        && actor.mayEverywhere(Operation.DRAFT_RULES)
                        && draft.handedOver().isPresent()
                        && TakeBackDraft.isFor(actor, draft),
                draft.isOpen() && DiscardDraft.isFor(actor, draft),
                actor.lender(Operation.PUBLISH_RULES).map(Person::name));
    }

    private static RuleBookDesk desk(Frame frame) {
        return frame.office().ruleBookDesk();
    }

    /** Ends a form: the page it leads to, or this one with what was refused and everything typed. */
    <T> void end(Context asked, Actor actor, Answer<T> answer, Form form, yicheng.policy.Text act, String done) {
        answer.either(kept -> frame.go(asked, "/rules/drafts/" + id(asked).value() + done), (ground, findings) -> {
            answer(asked, actor, kept(asked, actor), Said.of(form, Notice.refused(act, findings)), true);
            asked.status(Frame.status(ground));
        });
    }
}
