package yicheng.web.api.topic;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import yicheng.topic.intake.AttachFile;
import yicheng.topic.intake.RemoveFile;
import yicheng.topic.life.Attachment;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Downloads;
import yicheng.web.api.reading.Upload;
import yicheng.web.api.shape.Names;

/** The files that go with topics. */
final class FileRoutes {

    private final Api api;
    private final Names.Latest names;

    FileRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void attach(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var upload = Upload.read(ctx, Attachment.LARGEST);
        var command = new AttachFile.Command(TopicRoutes.id(ctx), upload.name(), upload.type(), upload.content());
        var writer = TopicWriter.of(api, names, actor, ctx);
        api.giveCreated(ctx, api.office().intake().attachFile().handle(actor, command), file -> {
            ctx.header("Location", Api.V1 + "/files/" + file.id().value());
            return writer.file(file);
        });
    }

    void list(Context ctx) {
        var actor = api.actor(ctx);
        var writer = TopicWriter.of(api, names, actor, ctx);
        api.give(
                ctx,
                api.office().readTopics().files(actor, TopicRoutes.id(ctx)),
                files -> Map.of("files", files.stream().map(writer::file).toList()));
    }

    void content(Context ctx) {
        var actor = api.actor(ctx);
        api.office()
                .readTopics()
                .file(actor, new Attachment.Id(ctx.pathParam("id")))
                .either(
                        file -> Downloads.handOut(ctx, file.attachment().name(), file.content()),
                        (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    void remove(Context ctx) {
        var command = new RemoveFile.Command(new Attachment.Id(ctx.pathParam("id")));
        api.giveNothing(ctx, api.office().intake().removeFile().handle(api.actor(ctx), command));
    }
}
