package yicheng.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import yicheng.TestOffice;
import yicheng.people.Person;

/** Somebody who calls the API: signed in with a browser's cookie, by a token, or as nobody. */
public final class Client {

    private final RunningServer server;
    private final List<String> identity;

    private Client(RunningServer server, String... identity) {
        this.server = server;
        this.identity = List.of(identity);
    }

    public static Client nobody(RunningServer server) {
        return new Client(server);
    }

    /** With the form key that goes with the session. */
    public static Client signedIn(RunningServer server, Person.Id person) {
        return signedIn(server, person.value(), TestOffice.PASSWORD);
    }

    public static Client signedIn(RunningServer server, String login, String password) {
        var answer = signIn(server, login, password);
        return new Client(server, "Cookie", cookie(answer), "X-Form-Key", answer.at("/formKey"));
    }

    /** As a page of another site would send it. */
    public static Client withoutFormKey(RunningServer server, Person.Id person) {
        return new Client(server, "Cookie", cookie(signIn(server, person.value(), TestOffice.PASSWORD)));
    }

    public static Client withToken(RunningServer server, String secret) {
        return new Client(server, "Authorization", "Bearer " + secret);
    }

    public static Reply signIn(RunningServer server, String login, String password) {
        return server.post("/api/v1/sessions", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    public Reply get(String path, String... headers) {
        return server.get("/api/v1" + path, with(headers));
    }

    public Reply post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public Reply put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    public Reply delete(String path, String... headers) {
        return server.send("DELETE", "/api/v1" + path, BodyPublishers.noBody(), with(headers));
    }

    /** A body of whatever kind the headers say. */
    public Reply upload(String path, byte[] content, String... headers) {
        return upload("POST", path, content, headers);
    }

    public Reply upload(String method, String path, byte[] content, String... headers) {
        return server.send(method, "/api/v1" + path, BodyPublishers.ofByteArray(content), with(headers));
    }

    public Reply send(String method, String path, String json, String... headers) {
        var all = new ArrayList<>(List.of(with(headers)));
        all.addAll(List.of("Content-Type", "application/json"));
        return server.send(method, "/api/v1" + path, BodyPublishers.ofString(json), all.toArray(String[]::new));
    }

    private String[] with(String... headers) {
        var all = new ArrayList<>(identity);
        all.addAll(List.of(headers));
        return all.toArray(String[]::new);
    }

    private static String cookie(Reply signedIn) {
        return signedIn.header("Set-Cookie").replaceAll(";.*", "");
    }
}
