package yicheng.web.pages.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Renders the templates that were compiled with this module. */
public final class Renderer {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, getClass().getClassLoader(), "yicheng.web.templates");

    public Renderer() {
        engine.setBinaryStaticContent(true);
    }

    /** @param template without ending, e.g. {@code timetable}; it takes a {@code shell} and a {@code page} */
    public void answer(Context asked, String template, Shell shell, Object page) {
        var html = new Utf8ByteOutput();
        engine.render(template + ".jte", Map.of("shell", shell, "page", page), html);
        asked.contentType("text/html; charset=utf-8");
        asked.header("Cache-Control", "no-cache");
        asked.header("Vary", "Accept-Language, Cookie");
        asked.result(html.toByteArray());
    }

    /** Says what could not be shown, with the status that belongs to it. */
    public void trouble(Context asked, Shell shell, Trouble trouble) {
        answer(asked, "trouble", shell, trouble);
        asked.status(trouble.status());
    }

    public String text(String template, Map<String, Object> params) {
        var html = new Utf8ByteOutput();
        engine.render(template + ".jte", params, html);
        return new String(html.toByteArray(), StandardCharsets.UTF_8);
    }
}
