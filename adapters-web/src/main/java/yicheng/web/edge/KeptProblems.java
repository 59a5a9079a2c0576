package yicheng.web.edge;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.journal.ClockWentBack;
import yicheng.policy.Text;

/** The refusals that have to do with what is kept: it is not there, somebody else changed it, the store fails. */
public final class KeptProblems {

    private KeptProblems() {}

    public static Problem unknown(String path) {
        return Problem.of(
                404,
                "unknown",
                Text.of("没有这一项", "There is no such thing"),
                Text.of(
                        "%s 所指的内容不存在或已删除，请从列表中重新选择".formatted(Problems.shortened(path)),
                        "What %s names is not there, or no longer; choose it from the list again"
                                .formatted(Problems.shortened(path))));
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

    /** The same where it is known who that was: each thing with who changed it and when, the last one first. */
    public static Problem stale(List<Problem.WrongValue> changed) {
        var first = changed.get(0).text();
        return Problem.of(
                        412,
                        "stale",
                        Text.of("已被他人修改", "Somebody else changed it"),
                        Text.of(
                                first.zh() + "，这次没有保存，对方的修改和您的内容都没有丢失；请重新读取，合并后再提交",
                                first.en()
                                        + ", after you read it; nothing of theirs is lost and yours was not kept. Load it"
                                        + " again, bring both together and send that"))
                .with(changed);
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

    public static Problem noVersion(String ifMatch) {
        return Problems.unreadable(Text.of(
                "If-Match“%s”不是读取时得到的 ETag，应为带双引号的数字，如 If-Match: \"3\"".formatted(Problems.shortened(ifMatch)),
                "If-Match %s is no ETag of ours, which are numbers in double quotes, such as If-Match: \"3\""
                        .formatted(Problems.shortened(ifMatch))));
    }

    /** Nothing can be recorded by a clock that shows a time before the last entry. */
    public static Problem clock(ClockWentBack clock, ZoneId zone) {
        var now = DateWords.of(LocalDateTime.ofInstant(clock.now(), zone));
        var last = DateWords.of(LocalDateTime.ofInstant(clock.last(), zone));
        return Problem.of(
                503,
                "clock",
                Text.of("服务器时钟不对", "The server's clock is wrong"),
                Text.of(
                        "服务器时钟现为 %s，早于最近一条日志的时间 %s，所以没有保存；请系统管理员校准时钟。若此前时钟曾快，停止服务后执行 journal accept-clock"
                                .formatted(now.zh(), last.zh()),
                        "The server's clock shows %s, before the last entry of the journal at %s, so nothing was kept; the administrator has to set it right. Where it had been fast before, stop the server and run journal accept-clock"
                                .formatted(now.en(), last.en())));
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
}
