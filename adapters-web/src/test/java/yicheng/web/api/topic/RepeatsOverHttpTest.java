package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.COMPLETE;
import static yicheng.web.api.topic.Drafts.body;
import static yicheng.web.api.topic.Drafts.drafted;
import static yicheng.web.api.topic.Drafts.found;
import static yicheng.web.api.topic.Drafts.handedIn;
import static yicheng.web.api.topic.Drafts.path;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

/** A request that arrives more than once. */
class RepeatsOverHttpTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.setUp());

    private static final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    @Test
    void the_same_request_sent_by_sixteen_at_once_is_done_once() throws InterruptedException {
        var senders = Executors.newFixedThreadPool(16);
        Callable<Reply> send =
                () -> head.post("/topics", handedIn(COMPLETE + ",\"project\":\"十六人同报\""), "Idempotency-Key", "k-1");

        var answers = senders
                .invokeAll(IntStream.range(0, 16).mapToObj(i -> send).toList())
                .stream()
                .map(RepeatsOverHttpTest::done)
                .toList();
        senders.shutdown();

        assertThat(answers).extracting(Reply::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.at("/id"))
                .containsOnly(answers.get(0).at("/id"));
        assertThat(found(head, "十六人")).hasSize(1);
    }

    @Test
    void a_key_stands_for_one_request() {
        head.post("/topics", handedIn(COMPLETE), "Idempotency-Key", "k-2");

        var other = head.post("/topics", body("\"title\":\"另一项\""), "Idempotency-Key", "k-2");

        assertThat(other.problem()).isEqualTo("422 refused");
        assertThat(head.post("/topics", body(""), "Idempotency-Key", "two words")
                        .problem())
                .isEqualTo("400 unreadable");
    }

    @Test
    void an_act_repeated_under_its_key_is_the_same_act() {
        var draft = drafted(head, COMPLETE);
        var match = draft.header("ETag");

        var first = head.post(path(draft) + "/submit", "", "If-Match", match, "Idempotency-Key", "k-3");
        var again = head.post(path(draft) + "/submit", "", "If-Match", match, "Idempotency-Key", "k-3");

        assertThat(List.of(first.status(), again.status())).containsExactly(200, 200);
        assertThat(again.at("/version")).isEqualTo(first.at("/version"));
    }

    private static Reply done(Future<Reply> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException lost) {
            throw new AssertionError(lost);
        }
    }
}
