package yicheng.web.pages.topics.document;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yicheng.journal.Recorded;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.topic.life.Act;
import yicheng.topic.life.Attachment;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;
import yicheng.web.pages.work.TopicAddress;

/** Shows a topic, its history and its files. */
public final class TopicPage {

    private final Frame frame;
    private final TopicDesk desk;

    public TopicPage(Frame frame) {
        this.frame = frame;
        this.desk = new TopicDesk(frame);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked);
        frame.office()
                .readTopics()
                .one(actor, id(asked))
                .either(
                        kept -> frame.answer(
                                asked,
                                "topics/document",
                                Entry.TOPICS,
                                desk.view(actor, kept, Map.of(), done(asked, actor, kept))),
                        frame::refused);
    }

    /** Always to be kept, never shown within our pages: what is in it is not ours. */
    public void file(Context asked) {
        var actor = frame.actor(asked);
        frame.office()
                .readTopics()
                .file(actor, new Attachment.Id(asked.pathParam("file")))
                .either(
                        file -> asked.contentType("application/octet-stream")
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename*=UTF-8''"
                                                + encoded(file.attachment().name()))
                                .header("Cache-Control", "private, no-cache")
                                .result(file.content()),
                        frame::refused);
    }

    /** Only what this person really did last: an address can be typed, or be an old one. */
    private Optional<Notice> done(Context asked, Actor actor, Topics.Kept kept) {
        var code = Objects.requireNonNullElse(asked.queryParam("done"), "");
        return Arrays.stream(Act.values())
                .filter(act -> act.code().equals(code))
                .findFirst()
                .filter(act -> isLast(act, actor, kept.topic()))
                .map(act -> Notice.done(said(act, kept.topic())));
    }

    private boolean isLast(Act act, Actor actor, Topic topic) {
        return frame
                .office()
                .readTopics()
                .history(actor, topic.id())
                .fold(entries -> entries, refused -> List.<Recorded>of())
                .stream()
                .map(Recorded::entry)
                .reduce((earlier, later) -> later)
                .filter(last -> last.act().equals(act.event()))
                .filter(last -> last.actor().equals(actor.id().value()))
                .isPresent();
    }

    private static Text said(Act act, Topic topic) {
        var label = act.label();
        var receipt = topic.receipt()
                .filter(one -> act == Act.SUBMIT && one.number() > 0)
                .map(Receipt::label);
        var stage = topic.stage().label();
        var late = topic.stage() == Stage.LATE;
        return Text.of(
                "已办：" + label.zh() + receipt.map(one -> "，" + one.zh()).orElse("") + (late ? "，但已过提交时限" : "") + "。现为“"
                        + stage.zh() + "”。",
                "Done: " + label.en() + receipt.map(one -> ", " + one.en()).orElse("") + ". Now: " + stage.en() + ".");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Topic.Id id(Context asked) {
        return TopicAddress.of(asked);
    }
}
