package yicheng.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import yicheng.TestOffice;
import yicheng.access.SignIn;
import yicheng.people.Person;
import yicheng.web.RunningServer;

/** Somebody of the office who has signed in and uses its pages without scripts. */
public final class Colleague {

    private final Visitor visitor;
    private final SignIn.SignedIn signedIn;

    private Colleague(Visitor visitor, SignIn.SignedIn signedIn) {
        this.visitor = visitor;
        this.signedIn = signedIn;
    }

    public static Colleague of(RunningServer server, Person.Id person) {
        var command = new SignIn.Command(person.value(), TestOffice.PASSWORD);
        var signedIn = server.office().access().signIn().handle(command);
        return new Colleague(new Visitor(server), signedIn.fold(done -> done, findings -> {
            throw new AssertionError(findings);
        }));
    }

    public Visitor.Page get(String path, String... headers) {
        return visitor.get(path, with(headers));
    }

    /** Sends a form with the key of our own pages. */
    public Visitor.Page post(String path, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<>(fields);
        all.put("formKey", signedIn.session().formKey());
        return visitor.post(path, all, with(headers));
    }

    /** As another site would make the browser send it. */
    public Visitor.Page postWithoutKey(String path, Map<String, String> fields) {
        return visitor.post(path, fields, with(new String[0]));
    }

    /** Where the answer to a form leads. */
    public String sent(String path, Map<String, String> fields) {
        return post(path, fields).header("Location");
    }

    /** Sends a file the way a form does. */
    public Visitor.Page upload(String path, String fileName, byte[] content, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("formKey", signedIn.session().formKey());
        return visitor.upload(path, all, fileName, content, with(new String[0]));
    }

    public String secret() {
        return signedIn.secret();
    }

    private String[] with(String[] headers) {
        return Stream.concat(Stream.of(headers), Stream.of("Cookie", "yicheng_session=" + signedIn.secret()))
                .toArray(String[]::new);
    }
}
