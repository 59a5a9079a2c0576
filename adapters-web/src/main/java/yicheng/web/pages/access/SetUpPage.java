package yicheng.web.pages.access;

import io.javalin.http.Context;
import java.util.List;
import yicheng.access.SignIn;
import yicheng.access.account.SetUpOffice;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;

/** The first page of a new installation: the office gets its name and its administrator. */
public final class SetUpPage {

    private static final String CODE = "code";
    private static final String OFFICE = "office";
    private static final String ADMINISTRATOR = "administrator";
    private static final String LOGIN = "login";
    private static final String PASSWORD = "password";
    private static final String AGAIN = "password_again";

    private final Frame frame;

    public SetUpPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        if (frame.office().access().setUpOffice().isOpen()) {
            answer(asked, Form.empty());
        } else {
            frame.go(asked, "/sign-in");
        }
    }

    public void setUp(Context asked) {
        var form = Passwords.same(Form.of(asked), PASSWORD, AGAIN);
        if (!form.sound()) {
            answer(asked, form);
            asked.status(422);
            return;
        }
        frame.office()
                .access()
                .setUpOffice()
                .handle(new SetUpOffice.Command(
                        form.value(CODE),
                        form.value(OFFICE),
                        form.value(ADMINISTRATOR),
                        form.value(LOGIN),
                        form.exact(PASSWORD)))
                .either(kept -> signIn(asked, form), (ground, findings) -> refused(asked, form, ground, findings));
    }

    private void signIn(Context asked, Form form) {
        frame.office()
                .access()
                .signIn()
                .handle(new SignIn.Command(form.value(LOGIN), form.exact(PASSWORD)))
                .either(signedIn -> frame.visits().signIn(asked, signedIn), (ground, findings) -> {});
        frame.go(asked, "/setup/next");
    }

    /** What the code's refusal says belongs beside the code. */
    private void refused(Context asked, Form form, Ground ground, List<Finding> findings) {
        var said = ground == Ground.RIGHTS
                ? form.wrong(CODE, findings.get(0).text())
                : form.refused(findings, OFFICE, ADMINISTRATOR, LOGIN, PASSWORD);
        answer(asked, ground == Ground.STATE ? said.wrong(Text.of("请到登录页登录", "go to the sign-in page")) : said);
        asked.status(Frame.status(ground));
    }

    private void answer(Context asked, Form form) {
        frame.answer(asked, "setup", form);
    }
}
