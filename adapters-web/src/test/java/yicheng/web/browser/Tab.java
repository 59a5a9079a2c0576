package yicheng.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One tab, used the way a person does: look, click, type, press keys. */
public final class Tab {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Integer> KEYS = Map.of(
            "Tab",
            9,
            "Enter",
            13,
            "Escape",
            27,
            " ",
            32,
            "End",
            35,
            "ArrowDown",
            40,
            "ArrowLeft",
            37,
            "ArrowUp",
            38,
            "Backspace",
            8);

    private final JsonMapper json = new JsonMapper();
    private final DevTools tools;
    private final String session;
    private final String site;

    Tab(DevTools tools, String session, String site) {
        this.tools = tools;
        this.session = session;
        this.site = site;
        ask("Page.enable", Map.of());
    }

    public Tab open(String path) {
        ask("Page.navigate", Map.of("url", site + path));
        return until("document.readyState === 'complete'");
    }

    /** Waits until the page shows these words. */
    public Tab sees(String words) {
        return until("document.body.innerText.includes(" + quoted(words) + ")");
    }

    public Tab sees(String selector, String words) {
        return until("document.querySelector(" + quoted(selector) + ")?.innerText.includes(" + quoted(words) + ")");
    }

    public Tab click(String selector) {
        var at = middle(selector, true);
        mouse("mousePressed", at);
        mouse("mouseReleased", at);
        return this;
    }

    /** Holds the one with the mouse, moves it over the other and lets it go; both have to be in the window. */
    public Tab drag(String selector, String onto) {
        var from = middle(selector, true);
        var to = middle(onto, false);
        mouse("mousePressed", from);
        var half = Map.of("x", (from.get("x") + to.get("x")) / 2, "y", (from.get("y") + to.get("y")) / 2);
        mouse("mouseMoved", half);
        mouse("mouseMoved", to);
        mouse("mouseReleased", to);
        return this;
    }

    /** Types into whatever has the focus. */
    public Tab type(String text) {
        ask("Input.insertText", Map.of("text", text));
        return this;
    }

    /** @param key as the DOM names it, e.g. {@code Tab} or {@code Enter} */
    public Tab press(String key) {
        var text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        var stroke = Map.of("key", key, "code", key, "windowsVirtualKeyCode", KEYS.get(key), "text", text);
        ask("Input.dispatchKeyEvent", with(stroke, "type", text.isEmpty() ? "rawKeyDown" : "keyDown"));
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", KEYS.get(key)));
        return this;
    }

    /** Presses Tab until the element has the focus, as someone without a mouse would. */
    public Tab tabTo(String selector) {
        for (int presses = 0; presses < 200 && !focused(selector); presses++) {
            press("Tab");
        }
        return until("document.activeElement?.matches(" + quoted(selector) + ")");
    }

    /** The visible text of the first such element. */
    public String text(String selector) {
        until("document.querySelector(" + quoted(selector) + ")");
        return evaluate("document.querySelector(" + quoted(selector) + ").innerText")
                .asString();
    }

    public String value(String selector) {
        return evaluate("document.querySelector(" + quoted(selector) + ").value")
                .asString();
    }

    public String path() {
        return evaluate("location.pathname + location.search").asString();
    }

    /** By how many pixels the page is wider than the window. */
    public int overflow() {
        return evaluate("document.documentElement.scrollWidth - window.innerWidth")
                .asInt();
    }

    /** Waits until the JavaScript expression is true, across navigations. */
    public Tab until(String expression) {
        var give = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < give) {
            if (cameTrue(expression)) {
                return this;
            }
        }
        throw new AssertionError("never came true on " + path() + ": " + expression + "\n" + shown());
    }

    public void resize(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    public void picture(Path file) {
        var data = ask("Page.captureScreenshot", Map.of("format", "png")).path("data");
        try {
            Files.write(file, Base64.getDecoder().decode(data.asString()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** As it comes out of a printer, in the size its style asks for. */
    public void print(Path file) {
        var data = ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
                .path("data");
        try {
            Files.write(file, Base64.getDecoder().decode(data.asString()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void speaks(String language) {
        var name = evaluate("navigator.userAgent").asString();
        ask("Emulation.setUserAgentOverride", Map.of("userAgent", name, "acceptLanguage", language));
    }

    /** Whatever stands on the page, without waiting for anything. */
    private String shown() {
        return evaluate("document.body?.innerText ?? ''").asString();
    }

    private boolean focused(String selector) {
        return evaluate("document.activeElement?.matches(" + quoted(selector) + ") ?? false")
                .asBoolean();
    }

    /** Looks again and again inside the page for a second; a page that goes away while looking is looked at anew. */
    private boolean cameTrue(String expression) {
        try {
            return evaluate("new Promise(done => { const last = Date.now() + 1000; const look = () => {"
                            + " if (" + expression + ") done(true); else if (Date.now() > last) done(false);"
                            + " else setTimeout(look, 20); }; look(); })")
                    .asBoolean();
        } catch (DevTools.Refused pageWentAway) {
            return false;
        }
    }

    private JsonNode evaluate(String expression) {
        var answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new DevTools.Refused(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    private Map<String, Double> middle(String selector, boolean scrolled) {
        until("document.querySelector(" + quoted(selector) + ")");
        var point = evaluate("(() => { const one = document.querySelector(" + quoted(selector) + ");"
                + (scrolled ? " one.scrollIntoView({block: 'center'});" : "")
                + " const box = one.getBoundingClientRect();"
                + " return {x: box.x + box.width / 2, y: box.y + box.height / 2}; })()");
        return Map.of("x", point.path("x").asDouble(), "y", point.path("y").asDouble());
    }

    private void mouse(String type, Map<String, Double> at) {
        ask(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "x", at.get("x"), "y", at.get("y"), "button", "left", "clickCount", 1));
    }

    private JsonNode ask(String method, Map<String, ?> params) {
        return tools.ask(session, method, params);
    }

    private String quoted(String text) {
        return json.writeValueAsString(text);
    }

    private static Map<String, Object> with(Map<String, ?> params, String name, Object value) {
        var all = new HashMap<String, Object>(params);
        all.put(name, value);
        return all;
    }
}
