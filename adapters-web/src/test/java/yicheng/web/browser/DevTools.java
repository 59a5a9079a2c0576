package yicheng.web.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol's commands and their answers over one socket. */
final class DevTools implements WebSocket.Listener {

    private static final int PATIENCE_SECONDS = 30;

    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final StringBuilder arriving = new StringBuilder();
    private final WebSocket socket;

    DevTools(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** A command to the browser itself. */
    JsonNode ask(String method, Map<String, ?> params) {
        return ask(new HashMap<>(Map.of("method", method, "params", params)));
    }

    /** A command to one tab. */
    JsonNode ask(String session, String method, Map<String, ?> params) {
        return ask(new HashMap<>(Map.of("method", method, "params", params, "sessionId", session)));
    }

    private JsonNode ask(Map<String, Object> command) {
        int number = numbers.incrementAndGet();
        command.put("id", number);
        var answer = new CompletableFuture<JsonNode>();
        asked.put(number, answer);
        synchronized (this) {
            socket.sendText(json.writeValueAsString(command), true).join();
        }
        return result(command, answer);
    }

    private static JsonNode result(Map<String, Object> command, CompletableFuture<JsonNode> answer) {
        try {
            var message = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message.has("error")) {
                throw new Refused(message.path("error").path("message").asString());
            }
            return message.path("result");
        } catch (TimeoutException | ExecutionException silent) {
            throw new IllegalStateException("no answer from the browser to " + command, silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        arriving.append(part);
        if (last) {
            var message = json.readTree(arriving.toString());
            arriving.setLength(0);
            var waiting = asked.remove(message.path("id").asInt(0));
            if (waiting != null) {
                waiting.complete(message);
            }
        }
        from.request(1);
        return null;
    }

    /** The browser says no, e.g. because the page has just gone. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
