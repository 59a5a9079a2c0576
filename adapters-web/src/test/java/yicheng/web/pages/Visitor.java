package yicheng.web.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import yicheng.web.RunningServer;

/** Someone who asks for pages as a browser would, without its scripts. */
public final class Visitor {

    /** What somebody types who means harm. */
    public static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}";

    /** A page as it came: the bytes that travelled and the text they hold. */
    public record Page(HttpResponse<byte[]> answer) {

        public int status() {
            return answer.statusCode();
        }

        public int travelled() {
            return answer.body().length;
        }

        public byte[] bytes() {
            return answer.body();
        }

        public String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }

        public String html() {
            try {
                var packed = header("Content-Encoding").equals("gzip");
                var bytes = packed
                        ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                        : answer.body();
                return new String(bytes, StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private final HttpClient client = client();
    private final RunningServer server;

    public Visitor(RunningServer server) {
        this.server = server;
    }

    public Page get(String path, String... headers) {
        return send(asked(path, headers));
    }

    public Page post(String path, Map<String, String> fields, String... headers) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(asked(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a file the way a form does. */
    public Page upload(String path, String meeting, String fileName, byte[] content) {
        return upload(path, Map.of("meeting", meeting), fileName, content);
    }

    public Page upload(String path, Map<String, String> fields, String fileName, byte[] content, String... headers) {
        var head = fields.entrySet().stream()
                        .map(field -> "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(field.getKey(), field.getValue()))
                        .collect(Collectors.joining())
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--edge--\r\n"));
        return send(
                client(),
                asked(path, headers)
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(body));
    }

    /** A form of parts that has none. */
    public Page broken(String path) {
        return send(asked(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString("no parts here")));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder asked(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .timeout(Duration.ofMinutes(1))
                .setHeader("Accept", "text/html")
                .setHeader("Accept-Encoding", "gzip");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** For a file a connection of its own: one that the server closes after a refusal cannot be taken for the next large file. */
    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private Page send(HttpRequest.Builder request) {
        return send(client, request);
    }

    private static Page send(HttpClient client, HttpRequest.Builder request) {
        try {
            return new Page(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
