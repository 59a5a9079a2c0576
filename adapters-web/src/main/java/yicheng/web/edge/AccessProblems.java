package yicheng.web.edge;

import yicheng.policy.Text;

/** The refusals of whoever is not signed in, or not as it takes. */
public final class AccessProblems {

    private AccessProblems() {}

    public static Problem signIn(boolean tokenOffered) {
        return Problem.of(
                401,
                "sign_in",
                Text.of("请先登录", "Sign in first"),
                tokenOffered
                        ? Text.of(
                                "令牌无效、已过期或已吊销，请由本人登录后换发新的令牌",
                                "This token is not valid, or has expired or been revoked; sign in and issue a new one")
                        : Text.of(
                                "此处须登录后使用：请在 /sign-in 登录，或在请求头写 Authorization: Bearer 加上您的令牌",
                                "This is for people who are signed in: sign in at /sign-in, or send Authorization: Bearer"
                                        + " with your token"));
    }

    /** A token is for other systems, not for what a person does about himself. */
    public static Problem sessionOnly() {
        return Problem.of(
                403,
                "not_allowed",
                Text.of("令牌不能办理此事", "A token cannot do this"),
                Text.of("密码只能由本人登录后修改，请在 /sign-in 登录", "Only you can change your password, signed in at /sign-in"));
    }

    public static Problem changePassword() {
        return Problem.of(
                403,
                "change_password",
                Text.of("请先修改密码", "Change your password first"),
                Text.of(
                        "现用密码由他人交给您，只能用来改成自己的密码：请到 /password 修改，然后继续",
                        "Your password was handed to you by somebody else; choose your own at /password, then go on"));
    }

    public static Problem notSetUp() {
        return Problem.of(
                409,
                "not_set_up",
                Text.of("尚未设置单位", "There is no office yet"),
                Text.of(
                        "请先到 /setup 设置单位和系统管理员，需要服务启动时显示的设置码",
                        "Set up the office and its administrator at /setup first; it takes the code the server printed when"
                                + " it started"));
    }

    public static Problem formKey() {
        return Problem.of(
                403,
                "form_key",
                Text.of("请求没有带表单密钥", "The form's key is missing"),
                Text.of(
                        "为防止他人网站冒用您的登录，修改数据的请求须带 formKey（表单项）或 X-Form-Key（请求头）；请重新打开页面再提交，填写的内容没有保存",
                        "So that no other site can act in your name, a request that changes something carries formKey (a field)"
                                + " or X-Form-Key (a header); open the page again and send it once more, nothing was kept"));
    }

    /** The same for people: whose page was opened before they signed in anew, or whose session is over. */
    public static Problem stalePage() {
        return Problem.of(
                403,
                "form_key",
                Text.of("页面已过期", "This page is out of date"),
                Text.of(
                        "打开页面以后登录有变化，所以这次没有办理。您填写的内容还在：请返回上一页，把内容复制下来，刷新页面后重试；仍不行请重新登录",
                        "Something about your being signed in changed since the page was opened, so this was not done. What you"
                                + " typed is still there: go back, copy it, load the page anew and try again, or sign in"
                                + " again"));
    }

    public static Problem crossSite() {
        return Problem.of(
                403,
                "form_key",
                Text.of("请求来自其他网站", "The request comes from another site"),
                Text.of("请直接打开本系统的页面再提交", "Open the page of this system itself and send it from there"));
    }
}
