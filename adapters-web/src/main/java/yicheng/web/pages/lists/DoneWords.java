package yicheng.web.pages.lists;

import java.util.Map;
import java.util.Optional;
import yicheng.policy.Text;

/** What is said after an act on a list, by what the journal calls it. */
final class DoneWords {

    private static final Map<String, Text> WORDS = Map.of(
            "list.compiled", Text.of("已汇总成清单，等办公室主任签字。", "Compiled; the head of the office signs it next."),
            "list.signed", Text.of("已签字上报，等主要领导逐项审定。", "Signed; the principal leader decides it next."),
            "list.sent-back", Text.of("已退回秘书重拟。", "Sent back to the clerk."),
            "list.item-decided", Text.of("已保存，审定之前可以随时改。", "Kept; it can be changed until the list is decided."),
            "list.choice-undone", Text.of("已撤销这一项的选择。", "That choice is taken back."),
            "list.decided", Text.of("已审定，各议题按批示办理，议程已更新。", "Decided; each topic goes its way, and the agenda follows."),
            "list.paper-contested", Text.of("异议已记入，清单上会一直显示。", "Your objection is kept and stays in sight."));

    private DoneWords() {}

    static Optional<Text> of(String act) {
        return Optional.ofNullable(WORDS.get(act));
    }
}
