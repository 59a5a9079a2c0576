package yicheng.web.edge;

import yicheng.policy.Language;

/** Says it without any design, where no page is at hand. */
public final class PlainErrorPage implements ErrorPage {

    @Override
    public String html(Problem problem, Language language) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width"></head>
                <body><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></body></html>
                """.formatted(
                        language == Language.ZH ? "zh-CN" : "en",
                        escaped(problem.title().in(language)),
                        escaped(problem.title().in(language)),
                        escaped(problem.detail().in(language)),
                        language == Language.ZH ? "回到首页" : "Back to the start");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
