package yicheng.web.pages.rules.editions;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.edition.ReadEditions;
import yicheng.rulebook.publish.WithdrawEdition;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.RuleAddress;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;
import yicheng.web.visit.Visit;

/** Shows the editions of the rule book, brings one back as a draft, and withdraws one that is not in force yet. */
public final class EditionPage {

    private static final Text RESTORE = Text.of("恢复这一版", "bring this edition back");
    private static final Text WITHDRAW = Text.of("撤回这一版", "withdraw this edition");
    private static final Text WITHDRAWN =
            Text.of("已撤回，不会生效；有关的人都收到了通知。", "Withdrawn; it will not come into force, and those concerned are told.");

    private final Frame frame;

    public EditionPage(Frame frame) {
        this.frame = frame;
    }

    public void all(Context asked) {
        var actor = actor(asked);
        frame.answer(
                asked,
                "rules/editions/history",
                Entry.RULES,
                new HistoryView(new EditionLines(frame, actor).all(), drafts(actor)));
    }

    public void show(Context asked) {
        answer(asked, Form.empty(), Optional.empty());
    }

    public void compare(Context asked) {
        var form = Form.ofAddress(asked);
        var all = new EditionLines(frame, actor(asked)).all();
        var before = find(all, form.value("from"));
        var after = find(all, form.value("to"));
        var diff = read().between(before.number(), after.number())
                .map(Comparison::of)
                .orElseThrow(() -> new Unknown("edition", form.value("to")));
        frame.answer(asked, "rules/editions/compare", Entry.RULES, new CompareView(before, after, diff, all));
    }

    /** Publishing it again is the way back: the same check, replay and second person as for any other draft. */
    public void restore(Context asked) {
        var actor = frame.actor(asked);
        int number = number(asked);
        var files = read().files(number).orElseThrow(() -> unknown(asked));
        var title = "恢复第%d版".formatted(number);
        frame.office()
                .ruleBookDesk()
                .beginDraft()
                .handle(actor, new BeginDraft.Command(title, read().inForce().number(), Optional.of(files)))
                .either(kept -> frame.go(asked, RuleAddress.of(kept.draft().id())), (ground, findings) -> {
                    answer(asked, Form.empty(), Optional.of(Notice.refused(RESTORE, findings)));
                    asked.status(Frame.status(ground));
                });
    }

    public void withdraw(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        frame.office()
                .ruleBookDesk()
                .withdrawEdition()
                .handle(actor, new WithdrawEdition.Command(number(asked), form.value("reason")))
                .either(
                        gone -> frame.go(asked, RuleAddress.edition(gone.number()) + "?done=withdrawn"),
                        (ground, findings) -> {
                            answer(asked, form, Optional.of(Notice.refused(WITHDRAW, findings)));
                            asked.status(Frame.status(ground));
                        });
    }

    private void answer(Context asked, Form form, Optional<Notice> notice) {
        var actor = actor(asked);
        var lines = new EditionLines(frame, actor);
        var line = lines.find(number(asked)).orElseThrow(() -> unknown(asked));
        boolean gone = "withdrawn".equals(asked.queryParam("done"))
                && line.edition().withdrawn().isPresent();
        frame.answer(
                asked,
                "rules/editions/edition",
                Entry.RULES,
                new EditionView(
                        line,
                        read().book(line.number()).map(RuleBook::chapters).orElse(List.of()),
                        read().before(line.number())
                                .flatMap(earlier -> read().between(earlier.number(), line.number()))
                                .map(Comparison::of),
                        line.edition().again().stream()
                                .boxed()
                                .flatMap(number -> lines.find(number).stream())
                                .findFirst(),
                        drafts(actor) && !line.inForce(),
                        line.awaited()
                                && actor.filter(one -> one.mayEverywhere(Operation.PUBLISH_RULES))
                                        .isPresent(),
                        form,
                        gone ? Optional.of(Notice.done(WITHDRAWN)) : notice));
    }

    private static boolean drafts(Optional<Actor> actor) {
        return actor.filter(one -> one.mayEverywhere(Operation.DRAFT_RULES)).isPresent();
    }

    private ReadEditions read() {
        return frame.office().ruleBookDesk().readEditions();
    }

    private static EditionLine find(List<EditionLine> all, String number) {
        return all.stream()
                .filter(line -> String.valueOf(line.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Unknown("edition", number));
    }

    private static int number(Context asked) {
        var number = asked.pathParam("number");
        if (!number.matches("[1-9]\\d{0,5}")) {
            throw unknown(asked);
        }
        return Integer.parseInt(number);
    }

    private static Unknown unknown(Context asked) {
        return new Unknown("edition", asked.pathParam("number"));
    }

    private Optional<Actor> actor(Context asked) {
        return frame.visits().maybe(asked).map(Visit::actor);
    }
}
