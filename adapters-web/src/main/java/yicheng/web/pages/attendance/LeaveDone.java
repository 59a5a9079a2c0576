package yicheng.web.pages.attendance;

import java.util.Map;
import java.util.Optional;
import yicheng.policy.Text;

/** What is said after an act on leave, by the name the journal has for it. */
public final class LeaveDone {

    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("leave.saved", Text.of("草稿已保存，还没有提交。", "The draft is kept; nothing is asked yet.")),
            Map.entry("leave.asked", Text.of("已向主持人请假，等主持人决定。", "The host is asked; he decides next.")),
            Map.entry(
                    "leave.phoned",
                    Text.of("已代录，等主持人决定；本人会收到通知。", "Entered for him; the host decides next, and he is told.")),
            Map.entry("leave.approved", Text.of("已批准，请假人和代会人会收到通知。", "Approved; both are told.")),
            Map.entry("leave.refused", Text.of("没有批准，请假人会收到通知。", "Not approved; he is told.")),
            Map.entry("leave.consent-entered", Text.of("已代录主持人意见。", "What the host said is entered.")),
            Map.entry("leave.proxy-named", Text.of("已指定代会人，等确认。", "The proxy is named; he is confirmed next.")),
            Map.entry("leave.proxy-confirmed", Text.of("已确认代会人。", "The proxy is confirmed.")),
            Map.entry("leave.proxy-turned-down", Text.of("已请请假人另派。", "Another proxy is asked for.")),
            Map.entry("leave.supplemented", Text.of("书面说明已收到。", "The written statement is here.")),
            Map.entry("leave.contested", Text.of("异议已记入，请假条上会一直显示。", "Your objection is kept and stays in sight.")),
            Map.entry("leave.withdrawn", Text.of("已销假，请按时到会。", "Withdrawn; please come in time.")));

    private LeaveDone() {}

    public static Optional<Text> of(String act) {
        return Optional.ofNullable(WORDS.get(act));
    }
}
