package yicheng.web.edge;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import yicheng.policy.Language;

/** Which language an answer is given in; Chinese unless someone asks for English. */
public final class Languages {

    /** The cookie in which the switch on the pages keeps the choice. */
    public static final String COOKIE = "lang";

    private static final int LONGEST_HEADER = 200;

    private Languages() {}

    /** By the choice a person made on the pages, else by {@code Accept-Language}. */
    public static Language of(Context ctx) {
        var chosen = ctx.header("Cookie") == null ? null : ctx.cookie(COOKIE);
        return chosen == null ? accepted(ctx.header("Accept-Language")) : named(chosen);
    }

    /** By the header alone; what cannot be read counts as not said. */
    public static Language accepted(String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Language.ZH;
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().toLowerCase(Locale.ROOT))
                    .filter(range -> range.startsWith("zh") || range.startsWith("en"))
                    .findFirst()
                    .map(Languages::named)
                    .orElse(Language.ZH);
        } catch (IllegalArgumentException unreadable) {
            return Language.ZH;
        }
    }

    private static Language named(String tag) {
        return tag.startsWith("en") ? Language.EN : Language.ZH;
    }
}
