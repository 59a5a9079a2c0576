package yicheng.web.visit;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where somebody wanted to go before he had to do something else first; never to another site. */
public final class Back {

    private static final String NAME = "back";
    private static final int LONGEST = 1_000;
    private static final Pattern OF_THIS_SITE = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private Back() {}

    /** As the form or the address says; the start where it says nothing, or names another site. */
    public static String of(Context ctx) {
        return Stream.of(ctx.formParam(NAME), ctx.queryParam(NAME))
                .filter(place -> place != null && place.length() <= LONGEST)
                .filter(place -> OF_THIS_SITE.matcher(place).matches())
                .findFirst()
                .orElse("/");
    }

    /** The address of {@code first}, from which one comes back to what was asked for. */
    static String hereAfter(String first, Context ctx) {
        var query = ctx.queryString();
        var here = ctx.path() + (query == null ? "" : "?" + query);
        boolean returns = ctx.req().getMethod().equals("GET") && !here.equals("/") && here.length() <= LONGEST;
        return returns ? first + "?" + NAME + "=" + URLEncoder.encode(here, StandardCharsets.UTF_8) : first;
    }
}
