package yicheng.web.pages.access;

import io.javalin.http.Context;
import yicheng.access.Acting;
import yicheng.access.account.ChangePassword;
import yicheng.journal.StaleVersion;
import yicheng.policy.Text;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Refusal;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.visit.Back;

/** Everybody's own password; for one that was handed over this page comes before all others. */
public final class PasswordPage {

    private static final String OLD = "old_password";
    private static final String NEW = "new_password";
    private static final String AGAIN = "new_password_again";

    private final Frame frame;

    public PasswordPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        answer(asked, acting(asked), Form.empty());
    }

    public void change(Context asked) {
        var acting = acting(asked);
        var form = Passwords.same(Form.of(asked), NEW, AGAIN);
        if (!form.sound()) {
            answer(asked, acting, form);
            asked.status(422);
            return;
        }
        try {
            change(asked, acting, form);
        } catch (StaleVersion changedMeanwhile) {
            answer(
                    asked,
                    acting,
                    form.wrong(Text.of("密码刚在别处被修改，请重新登录", "it was just changed elsewhere; sign in again")));
            asked.status(409);
        }
    }

    private void change(Context asked, Acting acting, Form form) {
        frame.office()
                .access()
                .changePassword()
                .handle(acting, new ChangePassword.Command(form.exact(OLD), form.exact(NEW)))
                .either(
                        changed -> frame.go(asked, Back.of(asked).equals("/") ? "/me?done=password" : Back.of(asked)),
                        (ground, findings) -> {
                            answer(asked, acting, form.refused(findings, OLD, NEW));
                            asked.status(Frame.status(ground));
                        });
    }

    private void answer(Context asked, Acting acting, Form form) {
        frame.answer(asked, "password", new PasswordView(form, acting.mustChange(), Back.of(asked)));
    }

    /** Of a token there is no password to change. */
    private Acting acting(Context asked) {
        return frame.visits()
                .signedIn(asked)
                .acting()
                .orElseThrow(() -> new Refusal(Problem.of(
                        403,
                        "not_allowed",
                        Text.of("没有权限", "This is not for you to do"),
                        Text.of("修改密码须登录后办理", "A password is changed by whoever signs in with it"))));
    }
}
