package yicheng.app.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Asks for reviews over and over and sees that each answer names an edition that was in force while it was made. */
final class AskedMeanwhile implements AutoCloseable {

    private static final Pattern EDITION = Pattern.compile("\"edition\":\\{\"id\":\"([0-9a-f]+)\"");

    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final ExecutorService clients;
    private final byte[] request;
    private final int port;
    private volatile int surely;
    private volatile int possibly;
    private volatile boolean ended;

    AskedMeanwhile(int port, byte[] request, int connections, String edition) {
        this.port = port;
        this.request = request;
        this.clients = Executors.newFixedThreadPool(connections);
        numbers.put(edition, 0);
        for (int i = 0; i < connections; i++) {
            clients.execute(this::ask);
        }
    }

    /** From now on this one may be in force. */
    void comes(String edition, int number) {
        numbers.put(edition, number);
        possibly = number;
    }

    /** From now on nothing before this one is. */
    void cameIntoForce(int number) {
        surely = number;
    }

    long answers() {
        return answers.get();
    }

    List<Long> failedAndWrong() {
        return List.of(failures.get(), wrong.get());
    }

    private void ask() {
        while (!ended) {
            try (var socket = new Socket("localhost", port)) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                while (!ended) {
                    int since = surely;
                    socket.getOutputStream().write(request);
                    judge(new String(Hammer.answer(in), StandardCharsets.UTF_8), since);
                }
            } catch (IOException failed) {
                failures.incrementAndGet();
            }
        }
    }

    private void judge(String answer, int since) {
        var named = EDITION.matcher(answer);
        int number = named.find() ? numbers.getOrDefault(named.group(1), -1) : -1;
        (number >= since && number <= possibly ? answers : wrong).incrementAndGet();
    }

    @Override
    public void close() {
        ended = true;
        clients.shutdown();
    }
}
