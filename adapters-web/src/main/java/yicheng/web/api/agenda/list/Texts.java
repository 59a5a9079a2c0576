package yicheng.web.api.agenda.list;

import yicheng.policy.Text;

/** What to write where something was left out or could not be read. */
final class Texts {

    static final Text TOPIC = Text.of("请写明哪项议题（编号）", "say which topic, by its id");
    static final Text TWICE = Text.of("同一议题写了两次，请只留一次", "this topic is said twice; keep one");
    static final Text BOTH_MARKS = Text.of(
            "标注紧急、重要或用时，请把紧急和重要都写明：true 或 false",
            "to mark a topic, or its minutes, say both urgent and important: true or false");
    static final Text CHOICE = Text.of(
            "应为 approve（同意上会）、hold（缓议）、send_back（退回部门）或 change_kind（改会议类型）",
            "one of approve, hold, send_back, change_kind");
    static final Text KIND = Text.of("会议类型应为 weekly、monthly 或 quarterly", "one of weekly, monthly, quarterly");
    static final Text SCAN = Text.of("请写明扫描件（编号），先用 scans 上传", "say which scan, by its id; hand it in at scans first");

    private Texts() {}
}
