package yicheng.app.bench;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;

/** The baseline of answering: Javalin gives the same bytes to whatever it is sent. */
record BareAnswers(Javalin javalin) implements AutoCloseable {

    static BareAnswers to(String method, String path, int status, byte[] answer) {
        return new BareAnswers(Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.addHttpHandler(HandlerType.findOrCreate(method), path, ctx -> {
                        ctx.bodyAsBytes();
                        ctx.status(status).contentType("application/json").result(answer);
                    });
                })
                .start(0));
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
