package yicheng.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The API about itself: {@code openapi.yaml}, and the page that shows it. */
final class DescriptionRoutes {

    private final Kept kept = new Kept();

    void openapi(Context ctx) {
        answer(ctx, "/openapi.yaml", "application/yaml");
    }

    void page(Context ctx) {
        answer(ctx, "/api-page/index.html", "text/html; charset=utf-8");
    }

    void script(Context ctx) {
        answer(ctx, "/api-page/start.js", "text/javascript; charset=utf-8");
    }

    private void answer(Context ctx, String resource, String contentType) {
        kept.answer(ctx, resource, contentType, () -> bytes(resource));
    }

    private static byte[] bytes(String resource) {
        try (var in = DescriptionRoutes.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
