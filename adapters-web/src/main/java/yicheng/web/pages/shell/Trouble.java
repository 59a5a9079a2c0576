package yicheng.web.pages.shell;

import java.util.List;
import yicheng.policy.Finding;
import yicheng.policy.Text;

/**
 * What could not be shown, why, and what to do instead.
 *
 * @param number to quote when asking for help; blank where nobody needs to
 */
public record Trouble(int status, Text title, List<Text> reasons, Text next, String number) {

    public static Trouble unprocessable(Text reason) {
        return new Trouble(
                422,
                Text.of("没有看懂这个请求", "This request could not be read"),
                List.of(reason),
                Text.of("改正后再试。", "Correct it and try again."),
                "");
    }

    public static Trouble refused(List<Finding> findings) {
        return new Trouble(
                422,
                Text.of("暂时无法给出结果", "There is no answer to this yet"),
                findings.stream().map(Finding::text).toList(),
                Text.of("按上述说明处理后再试。", "Follow the advice above, then try again."),
                "");
    }
}
