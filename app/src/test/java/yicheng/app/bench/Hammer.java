package yicheng.app.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Sends the same request over and over on a few connections, at so little cost that the server is what is measured. */
record Hammer(int port, byte[] request, int connections) {

    static byte[] post(String path, byte[] json) {
        return post(path, json, "");
    }

    static byte[] get(String path, String token) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(path, token)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @param session the secret of who signed in */
    static byte[] page(String path, String session) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: yicheng_session=%s\r\n\r\n"
                .formatted(path, session)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @param token none where it is blank */
    static byte[] post(String path, byte[] json, String token) {
        var authorization = token.isBlank() ? "" : "Authorization: Bearer " + token + "\r\n";
        var head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(path, authorization, json.length)
                        .getBytes(StandardCharsets.US_ASCII);
        var whole = new byte[head.length + json.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(json, 0, whole, head.length, json.length);
        return whole;
    }

    /** Answers a second. */
    double perSecond(double seconds) throws Exception {
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var answers = new AtomicLong();
            long begun = System.nanoTime();
            long until = begun + (long) (seconds * 1e9);
            Callable<Void> client = () -> hammer(until, answers);
            for (var done : pool.invokeAll(
                    IntStream.range(0, connections).mapToObj(i -> client).toList())) {
                done.get();
            }
            return answers.get() * 1e9 / (System.nanoTime() - begun);
        } finally {
            pool.shutdown();
        }
    }

    private Void hammer(long until, AtomicLong answers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            while (System.nanoTime() < until) {
                socket.getOutputStream().write(request);
                answer(in);
                answers.incrementAndGet();
            }
        }
        return null;
    }

    /** The body of the answer to one request. */
    byte[] once() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request);
            return answer(socket.getInputStream());
        }
    }

    /** The body of one answer; it must say that all is well, and its length. */
    static byte[] answer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 20")) {
            throw new IOException("the server answered " + status);
        }
        int length = -1;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        return length < 0 ? chunks(in) : in.readNBytes(length);
    }

    /** A long answer comes in pieces, each after its length. */
    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = chunk(in); length > 0; length = chunk(in)) {
            body.write(in.readNBytes(length));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
