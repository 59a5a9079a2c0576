package yicheng.web.pages.rules.drafts;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.policy.bench.VocabularySentence;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.files.FileText;
import yicheng.web.pages.rules.files.TriedView;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Shows a draft, what is wrong with it, and what is wrong with what somebody is typing into it. */
public final class DraftPage {

    private static final Map<String, Text> DONE = Map.of(
            "saved",
            Text.of("已保存。", "Kept."),
            "example",
            Text.of("已添加一条用例。", "The example is added."),
            "removed",
            Text.of("已删去用例。", "Removed."),
            "accepted",
            Text.of(
                    "用例已随新规则更新，并补上了新界限两侧的用例；请看一遍各条的说明是否还对。",
                    "The examples follow the rules now, with those on both sides of the new limits; see whether their reasons still hold."),
            "updated",
            Text.of("已更新到现行版。", "It is up to date now."),
            "claimed",
            Text.of("已认领，您是这份草稿的起草人之一。", "Claimed; you are one of its authors now."),
            "handed-over",
            Text.of("已送复核，有权发布的人收到了通知。", "Handed over; those who may publish it are told."),
            "taken-back",
            Text.of("已撤回送审，可以接着改。", "Taken back; go on with it."),
            "returned",
            Text.of("已退回修改，起草人收到了您的意见。", "Given back; its authors have your remark."),
            "cancelled",
            Text.of("正在停止回放，已算的不保留。", "The replay is being stopped; nothing of it is kept."));

    /** What the editor offers. */
    record Sentence(String kind, String shown, List<Gap> gaps) {
        static Sentence of(VocabularySentence sentence) {
            return new Sentence(
                    sentence.kind().name().toLowerCase(java.util.Locale.ROOT),
                    sentence.shown(),
                    sentence.gaps().stream()
                            .map(gap -> new Gap(gap.name(), gap.choices()))
                            .toList());
        }
    }

    record Gap(String name, List<String> choices) {}

    private final DraftDesk desk;
    private final Frame frame;

    DraftPage(DraftDesk desk) {
        this.desk = desk;
        this.frame = desk.frame();
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_DRAFTS);
        var told = Optional.ofNullable(DONE.get(Objects.requireNonNullElse(asked.queryParam("done"), "")));
        var said = told.map(text -> DraftDesk.Said.done(Notice.done(text))).orElse(DraftDesk.Said.nothing());
        desk.answer(asked, actor, desk.kept(asked, actor), said, asked.queryParam("checked") != null);
    }

    /** The parts that follow from the check. */
    public void state(Context asked) {
        var actor = frame.actor(asked, Operation.READ_DRAFTS);
        desk.answerState(asked, actor, desk.kept(asked, actor), DraftDesk.Said.nothing());
    }

    /** Faults of what is being typed; nothing is kept. */
    public void tryOut(Context asked) {
        var actor = frame.actor(asked, Operation.DRAFT_RULES);
        var form = Form.of(asked);
        var kept = desk.kept(asked, actor);
        var file = form.value("file");
        var text = FileText.of(Optional.ofNullable(kept.draft().files().byName().get(file)))
                .saying(form.exact("text"));
        desk.checks()
                .typing(actor, kept, file, text)
                .ifPresentOrElse(
                        answer -> answer.either(
                                check -> frame.answer(
                                        asked,
                                        "rules/drafts/tried",
                                        new TriedView(file, check, kept.draft().id())),
                                frame::refused),
                        () -> asked.status(204));
    }

    /** The sentences that rules of the chapter may use, for completion. */
    public void vocabulary(Context asked) {
        var actor = frame.actor(asked, Operation.READ_DRAFTS);
        var chapter = Objects.requireNonNullElse(asked.queryParam("chapter"), "");
        asked.json(
                desk.office().bench().vocabulary(desk.kept(asked, actor).draft().files()).stream()
                        .filter(sentence -> sentence.chapter().equals(chapter))
                        .map(Sentence::of)
                        .toList());
    }
}
