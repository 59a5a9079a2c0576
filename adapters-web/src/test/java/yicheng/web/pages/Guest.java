package yicheng.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.web.RunningServer;

/** Somebody at a browser without scripts, who keeps cookies, follows redirects and sends the forms of the page seen last. */
public final class Guest {

    /** @param path where the answer came from, after redirects */
    public record Seen(int status, String path, String html) {

        public String input(String name) {
            return found("name=\"" + name + "\"[^>]* value=\"([^\"]*)\"");
        }

        /** The first thing that matches, e.g. a link. */
        public String found(String pattern) {
            var match = Pattern.compile(pattern).matcher(html);
            if (!match.find()) {
                throw new AssertionError("no " + pattern + " in\n" + html);
            }
            return match.group(1);
        }
    }

    private static final String EDGE = "edge-of-a-part";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final RunningServer server;
    private Seen last = new Seen(0, "", "");

    private Guest(RunningServer server) {
        this.server = server;
    }

    public static Guest of(RunningServer server) {
        return new Guest(server);
    }

    /** Signed in, in an office of {@link yicheng.people.FiveDepartments}. */
    public static Guest signedIn(RunningServer server, Person.Id person) {
        var guest = new Guest(server);
        guest.send("/sign-in", "login", person.value(), "password", TestOffice.PASSWORD);
        return guest;
    }

    public Seen get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as the page seen last would: with its key and the version it shows. */
    public Seen send(String path, String... fields) {
        var form = new ArrayList<String>(List.of(fields));
        addHidden(form, "formKey");
        addHidden(form, "version");
        var body = new StringBuilder();
        for (int i = 0; i < form.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(form.get(i)))
                    .append('=')
                    .append(encoded(form.get(i + 1)));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** The same with a file; an empty name stands for none chosen. */
    public Seen upload(String path, String fileName, byte[] content, String... fields) {
        var form = new ArrayList<String>(List.of(fields));
        addHidden(form, "formKey");
        addHidden(form, "version");
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < form.size(); i += 2) {
            part(body, "name=\"" + form.get(i) + "\"", form.get(i + 1).getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"file\"; filename=\"" + fileName + "\"", content);
        body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public byte[] file(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void addHidden(List<String> form, String name) {
        if (!form.contains(name) && last.html().contains("name=\"" + name + "\"")) {
            form.addAll(List.of(name, last.input(name)));
        }
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        var head = "--" + EDGE + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .timeout(Duration.ofMinutes(1))
                .setHeader("Accept", "text/html")
                .setHeader("Accept-Language", "zh-CN");
    }

    private Seen send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            var query = answer.uri().getQuery();
            last = new Seen(
                    answer.statusCode(), answer.uri().getPath() + (query == null ? "" : "?" + query), answer.body());
            return last;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
