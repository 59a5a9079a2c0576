package yicheng.app.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import yicheng.topic.life.Topic;

/** Several people who hand in one topic after the other as long as somebody answers. */
final class Submitters {

    private static final int PEOPLE = 8;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Handed> acknowledged = new ConcurrentLinkedQueue<>();
    private final String token;
    private final String meeting;

    /** A topic that the server said it has, and the key it was handed in with. */
    record Handed(Topic.Id topic, String key) {}

    Submitters(String token, String meeting) {
        this.token = token;
        this.meeting = meeting;
    }

    /** Until the server is gone, which {@code enough} sees to after that many acknowledgements. */
    List<Handed> handIn(URI server, String round, int enoughAfter, Runnable enough) throws InterruptedException {
        acknowledged.clear();
        var reached = new CountDownLatch(enoughAfter);
        var people = Executors.newFixedThreadPool(PEOPLE);
        IntStream.range(0, PEOPLE)
                .forEach(person -> people.execute(() -> keepOn(server, round + "-" + person, reached)));
        people.shutdown();
        reached.await(30, TimeUnit.SECONDS);
        enough.run();
        people.awaitTermination(30, TimeUnit.SECONDS);
        return List.copyOf(acknowledged);
    }

    /** The same requests once more, and the topics the server has for their keys. */
    List<Handed> again(URI server, List<Handed> before) throws IOException, InterruptedException {
        var again = new ArrayList<Handed>();
        for (var handed : before) {
            again.add(handIn(server, handed.key()));
        }
        return again;
    }

    private void keepOn(URI server, String person, CountDownLatch reached) {
        try {
            for (int i = 0; true; i++) {
                acknowledged.add(handIn(server, person + "-" + i));
                reached.countDown();
            }
        } catch (IOException gone) {
            // killed, as it should be
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private Handed handIn(URI server, String key) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("/api/v1/topics"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(topic(key)))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        var place = answer.headers().firstValue("Location");
        if (place.isEmpty()) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return new Handed(new Topic.Id(place.get().substring(place.get().lastIndexOf('/') + 1)), key);
    }

    private String topic(String key) {
        return """
                {"department": "业务一部", "meeting": "%s", "submit": true, "form": {
                 "title": "会议室设备更新 %s", "background": "现有设备使用已满八年，多次影响会议。",
                 "matters": ["是否更新", "更新的时间"], "coordination": "不涉及"}}""".formatted(meeting, key);
    }
}
