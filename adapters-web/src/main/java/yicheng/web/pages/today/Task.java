package yicheng.web.pages.today;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.topic.life.Act;
import yicheng.topic.today.WhatWaits;
import yicheng.web.pages.work.TopicLine;

/**
 * One thing that waits, with the frame where it is done.
 *
 * @param due empty where nothing presses
 */
public record Task(TopicLine topic, Act act, Optional<LocalDateTime> due, LocalDateTime now) {

    static Task of(WhatWaits.Waiting waiting, TopicLine line, LocalDateTime now) {
        return new Task(line, waiting.act(), waiting.due(), now);
    }

    public String address() {
        return topic.address()
                + switch (act) {
                    case SAVE, SUBMIT, RESUPPLY -> "/edit";
                    case LET_IN -> "#let-in";
                    case REPORT_COORDINATION -> "#coordination";
                    case REENTER -> "#re-enter";
                    case CHECK, RETURN, COORDINATE, SUPPLEMENT, PASS, ROLL, TRANSFER -> "#decide";
                    case DISCARD, WITHDRAW -> "";
                };
    }

    /** Verb and object. */
    public Text label() {
        return switch (act) {
            case SAVE -> Text.of("继续填写", "Go on writing");
            case SUBMIT -> Text.of("签字提交", "Sign and submit");
            case RESUPPLY -> Text.of("补充后再报", "Supplement it");
            case LET_IN -> Text.of("决定是否紧急上会", "Let it in or not");
            case REPORT_COORDINATION -> Text.of("登记协调结果", "Report the outcome");
            case REENTER -> Text.of("凭党委会决定重报", "Re-enter it");
            case CHECK, RETURN, COORDINATE, SUPPLEMENT, PASS, ROLL, TRANSFER -> Text.of("审核这项议题", "Review it");
            case DISCARD, WITHDRAW -> act.label();
        };
    }

    /** Who has to move. */
    public Text waitsFor() {
        return switch (topic.line().stage()) {
            case COORDINATING ->
                topic.leader()
                        .map(name -> Text.of("等 " + name, "waits for " + name))
                        .orElse(Text.of("等牵头领导", "waits for the leader"));
            case LATE -> Text.of("等主要领导决定", "waits for the principal leader");
            case DRAFT, SUPPLEMENTING, REFERRED, RETURNED ->
                Text.of("等 " + topic.department(), "waits for " + topic.department());
            case SUBMITTED, UNDER_REVIEW, ROLLED, PASSED, WITHDRAWN, PAST -> Text.of("等办公室审核", "waits for the office");
        };
    }

    public String dueStyle() {
        return due.map(at -> at.isBefore(now) ? "over" : at.isBefore(now.plusDays(1)) ? "behind" : "near")
                .orElse("closed");
    }
}
