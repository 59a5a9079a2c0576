package yicheng.web.pages.access;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yicheng.access.SignIn;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.web.WebSettings.DemoPerson;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.visit.Back;
import yicheng.web.visit.Visit;

/** Signing in, back to where one wanted to go, and out again. */
public final class SignInPage {

    private static final String START = "/";

    private final Frame frame;
    private final List<DemoPerson> demo;

    /** @param demo who of an invented office is offered with one click */
    public SignInPage(Frame frame, List<DemoPerson> demo) {
        this.frame = frame;
        this.demo = demo;
    }

    public void show(Context asked) {
        frame.visits().requireOffice(asked);
        var visit = frame.visits().maybe(asked);
        if (visit.isPresent()) {
            frame.go(asked, visit.filter(Visit::mustChange).isPresent() ? "/password" : Back.of(asked));
        } else {
            answer(asked, Form.empty());
        }
    }

    public void signIn(Context asked) {
        frame.visits().requireOffice(asked);
        var form = Form.of(asked);
        frame.office()
                .access()
                .signIn()
                .handle(new SignIn.Command(form.value("login"), form.exact("password")))
                .either(
                        signedIn -> signedIn(asked, signedIn),
                        (ground, findings) -> refused(asked, form, ground, findings));
    }

    public void signOut(Context asked) {
        frame.visits().signOut(asked);
        frame.go(asked, "/sign-in");
    }

    private void signedIn(Context asked, SignIn.SignedIn signedIn) {
        frame.visits().signIn(asked, signedIn);
        frame.go(asked, signedIn.mustChange() ? "/password" + query(Back.of(asked)) : Back.of(asked));
    }

    private void refused(Context asked, Form form, Ground ground, List<Finding> findings) {
        answer(asked, form.refused(findings));
        asked.status(Frame.status(ground));
    }

    private void answer(Context asked, Form form) {
        frame.answer(asked, "sign-in", new SignInView(form, Back.of(asked), demo));
    }

    private static String query(String back) {
        return back.equals(START) ? "" : "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
