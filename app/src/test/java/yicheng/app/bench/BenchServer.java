package yicheng.app.bench;

import java.util.Set;
import yicheng.Office;
import yicheng.TestOffice;
import yicheng.access.PlainPasswords;
import yicheng.access.SignIn;
import yicheng.app.install.KeptOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Scope;
import yicheng.persistence.database.Database;
import yicheng.topic.TopicStory;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Stage;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;

/** The unit of five departments, served. */
final class BenchServer implements AutoCloseable {

    private final KeptOffice kept;
    private final WebServer server;

    BenchServer(Database database) {
        TestOffice.setUp(database.transactions(), database.organisations(), database.accounts(), new PlainPasswords());
        this.kept = BenchOffice.on(database);
        this.server = new WebServer(kept.office(), WebSettings.local(0)).start();
    }

    int port() {
        return server.port();
    }

    Office office() {
        return kept.office();
    }

    /** The secret of one who signed in. */
    String session(Person.Id person) {
        return TopicStory.done(
                        kept.office().access().signIn().handle(new SignIn.Command(person.value(), TestOffice.PASSWORD)))
                .secret();
    }

    String token(Person.Id person, Scope... scopes) {
        return TestOffice.token(kept.office(), person, scopes);
    }

    /** The address of one that was submitted. */
    String aTopic() {
        var head = TestOffice.actor(kept.office(), FiveDepartments.HEAD_OF_FIRST);
        return kept.office()
                .readTopics()
                .list(head, ReadTopics.Wanted.at(Set.of(Stage.SUBMITTED)))
                .fold(lines -> "/api/v1/topics/" + lines.get(0).id().value(), findings -> {
                    throw new IllegalStateException(findings.toString());
                });
    }

    @Override
    public void close() {
        server.stop();
        kept.close();
    }
}
