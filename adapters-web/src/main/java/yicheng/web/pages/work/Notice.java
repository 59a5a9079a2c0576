package yicheng.web.pages.work;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Finding;
import yicheng.policy.Text;

/**
 * What became of the act just tried.
 *
 * @param done false where it was refused; then what was typed is still in the form
 */
public record Notice(boolean done, Text head, List<Finding> findings, Optional<Text> next) {

    private static final Text STILL_THERE = Text.of("您填写的内容还在下面。", "What you typed is still below.");

    private static final Text LOOK = Text.of("请看过最新内容再办。", "Look at it as it is now.");

    public Notice {
        findings = List.copyOf(findings);
    }

    public static Notice done(Text what) {
        return new Notice(true, what, List.of(), Optional.empty());
    }

    public static Notice refused(Text act, List<Finding> findings) {
        return new Notice(
                false, Text.of("没有办成：" + act.zh(), "Not done: " + act.en()), findings, Optional.of(STILL_THERE));
    }

    /** @param what was changed, such as 这项议题 */
    public static Notice stale(Text what) {
        return new Notice(
                false,
                Text.of(
                        "刚才有人改动了%s，没有按您的操作办理".formatted(what.zh()),
                        "Somebody else just changed %s; your act was not done".formatted(what.en())),
                List.of(),
                Optional.of(
                        Text.of("请看过最新内容再办，您填写的内容还在下面。", "Look at it as it is now; what you typed is still below.")));
    }

    /**
     * The same where the form is not on the page any more.
     *
     * @param typed what stood in it; may be blank
     */
    public Notice withoutForm(String typed) {
        if (!typed.isBlank()) {
            return new Notice(
                    done,
                    head,
                    findings,
                    Optional.of(Text.of("您写的没有保存：" + typed, "Not kept, what you wrote: " + typed)));
        }
        return new Notice(done, head, findings, findings.isEmpty() ? Optional.of(LOOK) : Optional.empty());
    }
}
