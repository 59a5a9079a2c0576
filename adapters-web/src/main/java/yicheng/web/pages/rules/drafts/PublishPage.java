package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.rulebook.draft.ClaimDraft;
import yicheng.rulebook.draft.DiscardDraft;
import yicheng.rulebook.draft.UpdateDraft;
import yicheng.rulebook.publish.HandOverDraft;
import yicheng.rulebook.publish.PublishDraft;
import yicheng.rulebook.publish.ReturnDraft;
import yicheng.rulebook.publish.TakeBackDraft;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.RuleAddress;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Takes a draft to its end: claimed, handed over, given back, published or put away. */
public final class PublishPage {

    private static final Text HAND_OVER = Text.of("送复核", "hand it over");
    private static final Text PUBLISH = Text.of("发布", "publish it");
    private static final Text TAKE_BACK = Text.of("撤回送审", "take it back");
    private static final Text RETURN = Text.of("退回修改", "give it back to be changed");
    private static final Text DISCARD = Text.of("删除草稿", "discard the draft");
    private static final Text UPDATE = Text.of("更新到现行版", "bring it up to date");
    private static final Text CLAIM = Text.of("认领草稿", "claim the draft");
    private static final Text THIS = Text.of("这份草稿", "this draft");
    private static final Text NO_TIME =
            Text.of("请填从何时起生效，或选“发布时立即生效”", "say from when it is in force, or choose at once");

    private interface Doing {
        void by(Actor actor, Form form, long version);
    }

    private final DraftDesk desk;
    private final Frame frame;

    PublishPage(DraftDesk desk) {
        this.desk = desk;
        this.frame = desk.frame();
    }

    public void handOver(Context asked) {
        timed(asked, HAND_OVER, (actor, form, version) -> {
            var command = new HandOverDraft.Command(
                    DraftDesk.id(asked), version, form.value("report"), form.value("reason"), from(form));
            desk.end(
                    asked,
                    actor,
                    desk.office().handOverDraft().handle(actor, command),
                    form,
                    HAND_OVER,
                    "?done=handed-over");
        });
    }

    public void publish(Context asked) {
        timed(asked, PUBLISH, (actor, form, version) -> {
            var command = new PublishDraft.Command(
                    DraftDesk.id(asked), version, form.value("report"), form.value("reason"), from(form));
            desk.office()
                    .publishDraft()
                    .handle(actor, command)
                    .either(edition -> frame.go(asked, RuleAddress.edition(edition.number())), (ground, findings) -> {
                        var said = DraftDesk.Said.of(form, Notice.refused(PUBLISH, findings));
                        desk.answer(asked, actor, desk.kept(asked, actor), said, true);
                        asked.status(Frame.status(ground));
                    });
        });
    }

    public void discard(Context asked) {
        act(asked, (actor, form, version) -> {
            Answer<?> answer =
                    desk.office().discardDraft().handle(actor, new DiscardDraft.Command(DraftDesk.id(asked), version));
            desk.end(asked, actor, answer, form, DISCARD, "");
        });
    }

    public void takeBack(Context asked) {
        act(asked, (actor, form, version) -> {
            var command = new TakeBackDraft.Command(DraftDesk.id(asked), version);
            var answer = desk.office().takeBackDraft().handle(actor, command);
            desk.end(asked, actor, answer, form, TAKE_BACK, "?done=taken-back");
        });
    }

    public void giveBack(Context asked) {
        act(asked, (actor, form, version) -> {
            var command = new ReturnDraft.Command(DraftDesk.id(asked), version, form.value("remark"));
            var answer = desk.office().returnDraft().handle(actor, command);
            desk.end(asked, actor, answer, form, RETURN, "?done=returned");
        });
    }

    public void update(Context asked) {
        act(asked, (actor, form, version) -> {
            Answer<?> answer =
                    desk.office().updateDraft().handle(actor, new UpdateDraft.Command(DraftDesk.id(asked), version));
            desk.end(asked, actor, answer, form, UPDATE, "?done=updated");
        });
    }

    public void claim(Context asked) {
        act(asked, (actor, form, version) -> {
            Answer<?> answer = desk.office().claimDraft().handle(actor, new ClaimDraft.Command(DraftDesk.id(asked)));
            desk.end(asked, actor, answer, form, CLAIM, "?done=claimed");
        });
    }

    /** Where a time is given, it must be one. */
    private void timed(Context asked, Text label, Doing doing) {
        var form = Form.of(asked);
        if (!form.has("when", "now")
                && (!form.has("when", "later") || from(form).isEmpty())) {
            var actor = frame.actor(asked);
            var notice = new Notice(
                    false,
                    Text.of("没有办成：" + label.zh(), "Not done: " + label.en()),
                    java.util.List.of(),
                    Optional.of(NO_TIME));
            var said = DraftDesk.Said.of(form.wrong("from", NO_TIME), notice);
            desk.answer(asked, actor, desk.kept(asked, actor), said, true);
            asked.status(422);
            return;
        }
        act(asked, doing);
    }

    private void act(Context asked, Doing doing) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        try {
            doing.by(actor, form, form.number("version").orElse(-1));
        } catch (StaleVersion elsewhere) {
            var said = DraftDesk.Said.of(form, Notice.stale(THIS));
            desk.answer(asked, actor, desk.kept(asked, actor), said, true);
            asked.status(409);
        }
    }

    private static Optional<LocalDateTime> from(Form form) {
        try {
            return !form.has("when", "now") ? Optional.of(LocalDateTime.parse(form.value("from"))) : Optional.empty();
        } catch (DateTimeParseException unread) {
            return Optional.empty();
        }
    }
}
