package yicheng.web.edge;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;

/** The refusals that have nothing to do with what an office does: each says what was wrong and the way out. */
public final class Problems {

    private Problems() {}

    public static Problem notFound(String path) {
        return Problem.of(
                404,
                "not_found",
                Text.of("没有这个地址", "There is nothing here"),
                Text.of(
                        "没有 %s。接口说明见 /api，页面从 / 开始".formatted(shortened(path)),
                        "There is no %s. The API is described at /api, the pages begin at /"
                                .formatted(shortened(path))));
    }

    public static Problem methodNotAllowed(String method, String allowed) {
        return Problem.of(
                405,
                "method_not_allowed",
                Text.of("不支持这种请求方法", "Method not allowed"),
                Text.of(
                        "此地址不支持 %s，可用 %s".formatted(method, allowed),
                        "This address does not take %s but %s".formatted(method, allowed)));
    }

    public static Problem notAcceptable(String accept) {
        return Problem.of(
                406,
                "not_acceptable",
                Text.of("不提供这种格式", "Not offered in this format"),
                Text.of(
                        "接口只返回 application/json，而 Accept 为“%s”；请改为 application/json 或去掉".formatted(shortened(accept)),
                        "The API answers application/json, Accept says \"%s\"; ask for application/json or leave it out"
                                .formatted(shortened(accept))));
    }

    public static Problem tooLarge(int megabytes) {
        return Problem.of(
                413,
                "too_large",
                Text.of("请求太大", "The request is too large"),
                Text.of(
                        "请求正文最多 %d MB，请分批提交".formatted(megabytes),
                        "A request body may have %d MB; send it in parts".formatted(megabytes)));
    }

    public static Problem unsupportedMediaType(String contentType) {
        return Problem.of(
                415,
                "unsupported_media_type",
                Text.of("不接受这种正文格式", "The body's format is not taken"),
                Text.of(
                        "请用 Content-Type: application/json（UTF-8），收到的是“%s”".formatted(shortened(contentType)),
                        "Send Content-Type: application/json in UTF-8; this said \"%s\""
                                .formatted(shortened(contentType))));
    }

    public static Problem unreadable(Text why) {
        return Problem.of(400, "unreadable", Text.of("请求无法读取", "The request cannot be read"), why);
    }

    public static Problem wrongValues(List<Problem.WrongValue> wrong, int found) {
        var detail = found == 1
                ? wrong.get(0).text()
                : Text.of("有 %d 处需要改正".formatted(found), "%d values need correction".formatted(found));
        return Problem.of(422, "wrong_values", Text.of("填写有误", "Some values are wrong"), detail)
                .with(wrong);
    }

    /** A fault of ours: whoever reads it learns nothing but a number, which stands in the log beside the cause. */
    public static Problem internal(String number) {
        var detail = Text.of(
                "系统出错，编号 %s；您的数据没有改变，请稍后再试，或把编号告诉管理员".formatted(number),
                "Something went wrong on our side, number %s; nothing of yours has changed. Try again or quote the number to the administrator"
                        .formatted(number));
        return new Problem(
                500, "internal", Text.of("系统出错", "Internal error"), detail, List.of(), List.of(), Optional.of(number));
    }

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

    public static Problem crossSite() {
        return Problem.of(
                403,
                "form_key",
                Text.of("请求来自其他网站", "The request comes from another site"),
                Text.of("请直接打开本系统的页面再提交", "Open the page of this system itself and send it from there"));
    }

    public static Problem unknown(String path) {
        return Problem.of(
                404,
                "unknown",
                Text.of("没有这一项", "There is no such thing"),
                Text.of(
                        "%s 所指的内容不存在或已删除，请从列表中重新选择".formatted(shortened(path)),
                        "What %s names is not there, or no longer; choose it from the list again"
                                .formatted(shortened(path))));
    }

    /** Somebody else was faster. */
    public static Problem stale() {
        return Problem.of(
                412,
                "stale",
                Text.of("已被他人修改", "Somebody else changed it"),
                Text.of(
                        "您读取之后他人已作修改，这次没有保存，对方的修改和您的内容都没有丢失；请重新读取后再提交",
                        "It was changed after you read it; nothing of theirs is lost and yours was not kept. Load it again, then"
                                + " send yours"));
    }

    public static Problem preconditionRequired() {
        return Problem.of(
                428,
                "precondition_required",
                Text.of("请写明所依据的版本", "Say which version you saw"),
                Text.of(
                        "修改须带 If-Match，值为读取时得到的 ETag，如 If-Match: \"3\"，以免覆盖他人的修改",
                        "A change carries If-Match with the ETag you read, such as If-Match: \"3\", so that nobody's work is"
                                + " overwritten"));
    }

    /** The store failed; whoever runs the server finds the cause under the number. */
    public static Problem notKept(String number) {
        var detail = Text.of(
                "数据没有保存，编号 %s；此前的内容完好，请稍后再试，或把编号告诉管理员".formatted(number),
                "Nothing was kept, number %s; what was there before is intact. Try again in a moment, or quote the number to the administrator"
                        .formatted(number));
        return new Problem(
                503,
                "not_kept",
                Text.of("暂时无法保存", "It cannot be kept now"),
                detail,
                List.of(),
                List.of(),
                Optional.of(number));
    }

    /** What the HTTP machinery refused before anyone here saw it. */
    public static Problem ofStatus(int status, String path) {
        return switch (status) {
            case 404 -> notFound(path);
            case 413 -> tooLarge(2);
            case 414, 431 ->
                Problem.of(
                        status,
                        "headers_too_large",
                        Text.of("请求头或地址太长", "Headers or address too long"),
                        Text.of(
                                "请求头和地址合计最多 8 KB，请清除 Cookie 或缩短地址",
                                "Headers and address may have 8 KB together; clear cookies or shorten it"));
            case 503 ->
                Problem.of(
                        status,
                        "stopping",
                        Text.of("服务正在停止", "The server is stopping"),
                        Text.of("请稍后再试", "Try again in a moment"));
            default ->
                Problem.of(
                        status,
                        status < 500 || status == 505 ? "bad_request" : "internal",
                        Text.of("请求不被接受", "The request was not taken"),
                        Text.of(
                                "HTTP %d：请检查地址和请求头".formatted(status),
                                "HTTP %d: check address and headers".formatted(status)));
        };
    }

    static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
