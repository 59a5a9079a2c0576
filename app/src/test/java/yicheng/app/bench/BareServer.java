package yicheng.app.bench;

import io.javalin.Javalin;

/** The baseline of starting: Javalin and nothing else. */
public final class BareServer {

    private BareServer() {}

    public static void main(String[] args) {
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/", ctx -> ctx.result("here"));
                })
                .start(Integer.parseInt(args[0]));
    }
}
