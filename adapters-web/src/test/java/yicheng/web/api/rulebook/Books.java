package yicheng.web.api.rulebook;

import java.nio.charset.StandardCharsets;
import yicheng.SmallBook;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.rulebook.BookStory;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

/** The rule book as tests have it changed over HTTP, each act by the one whose right it is. */
final class Books implements AutoCloseable {

    static final String FIFTY = text("review.dslr").replace("30 万元", "50 万元");

    final BookStory story = BookStory.on(TestOffice.NOW);
    final RunningServer office = RunningServer.of(story.topics.office);
    final Client author = as(FiveDepartments.RULE_ADMINISTRATOR);
    final Client clerk = as(FiveDepartments.CLERK);
    final Client director = as(FiveDepartments.DIRECTOR);

    Client as(Person.Id person) {
        return Client.signedIn(office, person);
    }

    Reply begun() {
        return author.post("/rules/drafts", "{\"title\":\"调整重大资金标准\"}");
    }

    /** As it is after review.dslr was saved. */
    Reply saying(String review) {
        return save(author, begun(), "review.dslr", review);
    }

    static Reply save(Client client, Reply seen, String file, String text) {
        return client.upload(
                "PUT",
                at(seen, "/files/" + file),
                text.getBytes(StandardCharsets.UTF_8),
                "If-Match",
                seen.header("ETag"),
                "Content-Type",
                "text/plain; charset=utf-8");
    }

    static Reply act(Client client, Reply seen, String act, String body) {
        return client.post(at(seen, "/" + act), body, "If-Match", seen.header("ETag"));
    }

    /** Hash of the report, as soon as it is there. */
    String replayed(Reply draft) {
        var begun = author.post(at(draft, "/replays"), "");
        var run = begun;
        while (run.at("/state").equals("running")) {
            Thread.onSpinWait();
            run = author.get("/rules/replays/" + begun.at("/id"));
        }
        return run.at("/report");
    }

    Reply published(Reply draft, String report) {
        return act(director, draft, "publication", publication(report));
    }

    static String publication(String report) {
        return "{\"report\":\"%s\",\"reason\":\"按新标准执行\"}".formatted(report);
    }

    static String at(Reply draft, String path) {
        return "/rules/drafts/" + draft.at("/id") + path;
    }

    static String text(String file) {
        return new String(SmallBook.shipped().byName().get(file), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        office.close();
    }
}
