package yicheng.web.pages.access;

import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;

/** A new password is typed twice, as nobody sees it. */
final class Passwords {

    private Passwords() {}

    static Form same(Form form, String password, String again) {
        return form.exact(password).equals(form.exact(again))
                ? form
                : form.wrong(again, Text.of("两次输入的密码不一致，请重新输入", "the two passwords differ; type both again"));
    }
}
