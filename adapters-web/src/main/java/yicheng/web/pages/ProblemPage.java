package yicheng.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.Office;
import yicheng.policy.Finding;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.edge.ErrorPage;
import yicheng.web.edge.Languages;
import yicheng.web.edge.Problem;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Say;
import yicheng.web.pages.shell.Shell;
import yicheng.web.pages.shell.Trouble;
import yicheng.web.pages.work.Cited;

/** An error as a page in people's words, in the frame of the others. */
final class ProblemPage implements ErrorPage {

    private final Office office;
    private final Assets assets;
    private final Renderer renderer;

    ProblemPage(Office office, Assets assets, Renderer renderer) {
        this.office = office;
        this.assets = assets;
        this.renderer = renderer;
    }

    @Override
    public String html(Problem problem, Language language) {
        var shell = new Shell(
                new Say(language), Optional.empty(), "/", office.now(), Optional.empty(), assets, Optional.empty(), 0);
        return renderer.text("trouble", Map.of("shell", shell, "page", trouble(problem)));
    }

    /** With the navigation of whoever asked, unless that is what cannot be told now. */
    @Override
    public String html(Problem problem, Context asked) {
        try {
            var shell = Shell.around(asked, Optional.empty(), office, assets);
            return renderer.text("trouble", Map.of("shell", shell, "page", trouble(problem)));
        } catch (RuntimeException storeOrRulesFail) {
            return html(problem, Languages.of(asked));
        }
    }

    private static Trouble trouble(Problem problem) {
        var details = Stream.concat(
                        problem.errors().stream().map(Problem.WrongValue::text),
                        Cited.of(problem.findings()).stream().map(Finding::text))
                .toList();
        return new Trouble(
                problem.status(),
                problem.title(),
                details.isEmpty() ? List.of(problem.detail()) : details,
                next(problem.status()),
                problem.number().orElse(""));
    }

    private static Text next(int status) {
        return status >= 500
                ? Text.of("您填写的内容没有丢失，请稍后再试。", "Nothing you typed is lost. Please try again in a moment.")
                : Text.of("可从左侧选择页面。", "Choose a page from the navigation.");
    }
}
