package yicheng.web.edge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import yicheng.policy.Language;

/** The same problems where a request never reaches a route: a bad address, headers that are too long, a stopping server. */
public final class ServerErrors extends ErrorHandler {

    private final Json json;
    private final ErrorPage page;

    public ServerErrors(Json json, ErrorPage page) {
        this.json = json;
        this.page = page;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        var path = pathOf(request);
        var problem = cause == null || cause instanceof HttpException
                ? Problems.ofStatus(code, path)
                : Errors.ofBug(cause, path);
        var language = Languages.accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        var asJson = Errors.asJson(path, request.getHeaders().get(HttpHeader.ACCEPT));
        var headers = response.getHeaders();
        SecurityHeaders.ALL.forEach(headers::put);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_TYPE, asJson ? ProblemJson.CONTENT_TYPE : "text/html; charset=utf-8");
        response.write(true, ByteBuffer.wrap(body(problem, path, asJson, language)), callback);
    }

    private byte[] body(Problem problem, String path, boolean asJson, Language language) {
        return asJson
                ? json.bytes(ProblemJson.of(problem, path, language))
                : page.html(problem, language).getBytes(StandardCharsets.UTF_8);
    }

    private static String pathOf(Request request) {
        var path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
        return path == null ? "/" : Problems.shortened(path);
    }
}
