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
                        path.startsWith("/api")
                                ? "接口里没有 %s，说明见 /api".formatted(shortened(path))
                                : "没有 %s：地址可能输错了，或这一页已经不在。请从菜单进入，或回到首页".formatted(shortened(path)),
                        path.startsWith("/api")
                                ? "The API has no %s; it is described at /api".formatted(shortened(path))
                                : "There is no %s: it may be mistyped, or gone. Use the menu or go to the first page"
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

    /** Of the files that go with topics. */
    public static Problem fileTooLarge() {
        return Problem.of(
                413,
                "too_large",
                Text.of("文件太大", "The file is too large"),
                Text.of(
                        "附件每个最多 20 MB，整个请求最多 22 MB，请压缩后再传",
                        "A file may have 20 MB and the whole request 22 MB; compress it first"));
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

    /** Where the body is a text as somebody typed it. */
    public static Problem notText(String contentType) {
        return Problem.of(
                415,
                "unsupported_media_type",
                Text.of("不接受这种正文格式", "The body's format is not taken"),
                Text.of(
                        "请用 Content-Type: text/plain（UTF-8），正文就是文件内容，收到的是“%s”".formatted(shortened(contentType)),
                        "Send the file as it is, with Content-Type: text/plain in UTF-8; this said \"%s\""
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

    /** What the HTTP machinery refused before anyone here saw it. */
    public static Problem ofStatus(int status, String path) {
        return switch (status) {
            case 404 -> notFound(path);
            case 413 -> path.endsWith("/files") ? fileTooLarge() : tooLarge(2);
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
