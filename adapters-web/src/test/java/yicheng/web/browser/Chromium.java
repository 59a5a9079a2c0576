package yicheng.web.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A headless browser; every tab has its own cookies and storage. Closing it closes the tabs that were opened by it. */
public final class Chromium implements AutoCloseable {

    private final DevTools tools;
    private final List<String> contexts = new CopyOnWriteArrayList<>();

    private Chromium(DevTools tools) {
        this.tools = tools;
    }

    public static Chromium start() {
        return new Chromium(BrowserProcess.running().tools());
    }

    /** @param language of the browser's wishes, e.g. {@code zh-CN} */
    public Tab open(String site, int width, int height, String language) {
        var context = tools.ask("Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        contexts.add(context);
        var target = tools.ask("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asString();
        var session = tools.ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        var tab = new Tab(tools, session, site);
        tab.speaks(language);
        tab.resize(width, height);
        return tab;
    }

    @Override
    public void close() {
        contexts.forEach(context -> tools.ask("Target.disposeBrowserContext", Map.of("browserContextId", context)));
    }
}
