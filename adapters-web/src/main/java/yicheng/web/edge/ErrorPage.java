package yicheng.web.edge;

import io.javalin.http.Context;
import yicheng.policy.Language;

/** A problem as a whole HTML page, for people. */
public interface ErrorPage {

    String html(Problem problem, Language language);

    /** The same where it is known who asked, and may be told apart. */
    default String html(Problem problem, Context asked) {
        return html(problem, Languages.of(asked));
    }
}
