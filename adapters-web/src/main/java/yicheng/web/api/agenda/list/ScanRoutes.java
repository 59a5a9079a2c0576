package yicheng.web.api.agenda.list;

import io.javalin.http.Context;
import java.io.IOException;
import yicheng.agenda.list.AddScan;
import yicheng.agenda.list.Scan;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Downloads;
import yicheng.web.api.reading.Upload;
import yicheng.web.api.shape.Names;

/** Scans of lists that were signed on paper. */
final class ScanRoutes {

    private final Api api;
    private final Names.Latest names;

    ScanRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void add(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var upload = Upload.read(ctx, Scan.LARGEST);
        var list = ListAddress.of(ctx, api.office());
        var command = new AddScan.Command(list, upload.name(), upload.type(), upload.content());
        var writer = ListWriter.of(api, names, actor, ctx);
        api.giveCreated(ctx, api.office().lists().addScan().handle(actor, command), scan -> {
            ctx.header("Location", Api.V1 + "/scans/" + scan.id().value());
            return writer.scan(scan);
        });
    }

    void content(Context ctx) {
        var actor = api.actor(ctx);
        api.office()
                .lists()
                .readLists()
                .scan(actor, new Scan.Id(ctx.pathParam("id")))
                .either(
                        file -> Downloads.handOut(ctx, file.scan().name(), file.content()),
                        (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }
}
