package yicheng.web.pages.topics.document;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Refusals;
import yicheng.topic.intake.AttachFile;
import yicheng.topic.intake.RemoveFile;
import yicheng.topic.life.Act;
import yicheng.topic.life.Attachment;
import yicheng.topic.life.Topic;
import yicheng.web.edge.Unseen;
import yicheng.web.pages.batch.Upload;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.TopicAddress;

/** Puts files beside a topic and takes them away, from its form. */
public final class FilesPage {

    /** In bytes; a file a little too large still comes in, so that the domain says so. */
    public static final int LARGEST_UPLOAD = (int) Attachment.LARGEST + 2 * 1024 * 1024;

    private static final Text TOO_LARGE = Text.of("文件超过 20 MB，请压缩后再传", "a file may have 20 MB at most");

    private final Frame frame;

    public FilesPage(Frame frame) {
        this.frame = frame;
    }

    public void attach(Context asked) {
        if (asked.req().getContentLengthLong() > LARGEST_UPLOAD) {
            Upload.drain(asked);
            answer(asked, Refusals.of(Act.SAVE, "file", "", TOO_LARGE));
            return;
        }
        var actor = frame.actor(asked);
        var topic = TopicAddress.of(asked);
        var file = asked.uploadedFile("file");
        Answer<Attachment> answer = file == null || file.size() == 0
                ? Refusals.of(Act.SAVE, "file", "", Text.of("请先选择文件，再按上传", "choose a file first"))
                : frame.office().intake().attachFile().handle(actor, command(topic, file));
        answer(asked, answer);
    }

    public void remove(Context asked) {
        var actor = frame.actor(asked);
        var file = new Attachment.Id(asked.pathParam("file"));
        answer(asked, frame.office().intake().removeFile().handle(actor, new RemoveFile.Command(file)));
    }

    private void answer(Context asked, Answer<Attachment> answer) {
        answer.either(
                file -> asked.redirect("/topics/" + file.topic().value() + "/edit#files", HttpStatus.SEE_OTHER),
                frame::refused);
    }

    private static AttachFile.Command command(Topic.Id topic, UploadedFile file) {
        var type = Objects.requireNonNullElse(file.contentType(), "application/octet-stream");
        try (var content = file.content()) {
            return new AttachFile.Command(topic, Unseen.takenOut(file.filename()), type, content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
