package yicheng.web.pages.shell;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.Office;
import yicheng.policy.Edition;
import yicheng.policy.Language;
import yicheng.web.edge.Languages;

/**
 * The frame around a page.
 *
 * @param here the entry the page belongs to; empty on error pages
 * @param address of this very page, to come back to after the language is switched
 * @param now what the office's clock shows
 * @param edition of the rule book in force
 */
public record Shell(
        Say say, Optional<Entry> here, String address, LocalDateTime now, Optional<Edition> edition, Assets assets) {

    public static Shell around(Context asked, Entry here, Office office, Assets assets) {
        var query = asked.queryString() == null ? "" : "?" + asked.queryString();
        return new Shell(
                new Say(Languages.of(asked)),
                Optional.of(here),
                asked.path() + query,
                office.now(),
                Optional.of(office.ruleBook().edition()),
                assets);
    }

    /** The same page in the other language. */
    public String switchAddress() {
        var other = say.language() == Language.ZH ? "en" : "zh";
        return "/language?to=" + other + "&back=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
