package yicheng.web.edge;

import yicheng.policy.Language;

/** A problem as a whole HTML page, for people. */
public interface ErrorPage {

    String html(Problem problem, Language language);
}
