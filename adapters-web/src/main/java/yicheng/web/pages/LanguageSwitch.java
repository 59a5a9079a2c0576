package yicheng.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import yicheng.web.edge.Languages;

/** Keeps the language someone chose in a cookie and goes back to the page they came from. */
final class LanguageSwitch {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private LanguageSwitch() {}

    static void keep(Context asked) {
        var to = "en".equals(asked.queryParam("to")) ? "en" : "zh";
        var cookie = new Cookie(Languages.COOKIE, to);
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        asked.cookie(cookie);
        asked.redirect(here(asked.queryParam("back")), HttpStatus.SEE_OTHER);
    }

    /** Only an address of this very server: nobody is sent elsewhere by a forged link. */
    private static String here(String back) {
        return back != null && back.matches("/(?![/\\\\])[^\\s\\\\]{0,2000}") ? back : "/";
    }
}
