package yicheng.web.pages.today;

import java.time.LocalDateTime;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.topic.life.Act;
import yicheng.topic.today.WhatWaits;
import yicheng.web.pages.work.TopicLine;

/**
 * A topic that waits.
 *
 * @param may whether it is this person's to do, or he can only ask for it
 */
record TopicTask(TopicLine topic, Act act, boolean may) {

    static Task of(WhatWaits.Waiting waiting, Actor actor, TopicLine line, LocalDateTime now) {
        boolean may = actor.may(waiting.act().operation(), waiting.topic().department());
        var one = new TopicTask(line, waiting.act(), may);
        return new Task(
                line.title(),
                line.address(),
                line.line().stage().label(),
                line.style(),
                Text.of(
                        line.department() + " · " + line.meeting().zh(),
                        line.department() + " · " + line.meeting().en()),
                line.awaited().map(awaited -> awaited.what()),
                one.address(),
                one.label(),
                one.waitsFor(),
                waiting.due(),
                now);
    }

    private String address() {
        return topic.address()
                + switch (act) {
                    case SAVE, SUBMIT, RESUPPLY -> "/edit";
                    case LET_IN -> "#let-in";
                    case REPORT_COORDINATION -> "#coordination";
                    case REENTER -> may ? "#re-enter" : "";
                    case TRANSFER -> "#transfer";
                    case CHECK, RETURN, COORDINATE, SUPPLEMENT, PASS, ROLL -> "#decide";
                    case DISCARD,
                            WITHDRAW,
                            MERGE,
                            UNMERGE,
                            KEEP_APART,
                            LIST,
                            UNLIST,
                            APPROVE,
                            HOLD,
                            SEND_BACK,
                            CHANGE_KIND,
                            RANK,
                            CARRY_OVER -> "";
                };
    }

    /** Verb and object. */
    private Text label() {
        return switch (act) {
            case SAVE -> Text.of("继续填写", "Go on writing");
            case SUBMIT -> Text.of("签字提交", "Sign and submit");
            case RESUPPLY -> Text.of("补充后再报", "Supplement it");
            case LET_IN -> Text.of("决定是否紧急上会", "Let it in or not");
            case REPORT_COORDINATION -> Text.of("登记协调结果", "Report the outcome");
            case REENTER ->
                may ? Text.of("凭党委会决定重报", "Re-enter it") : Text.of("请正职凭党委会决定重报", "For the head to re-enter");
            case TRANSFER -> may ? Text.of("移交承接部门", "Hand it on") : Text.of("请办公室主任移交", "For the head of the office");
            case CHECK, RETURN, COORDINATE, SUPPLEMENT, PASS, ROLL -> Text.of("审核这项议题", "Review it");
            case DISCARD,
                    WITHDRAW,
                    MERGE,
                    UNMERGE,
                    KEEP_APART,
                    LIST,
                    UNLIST,
                    APPROVE,
                    HOLD,
                    SEND_BACK,
                    CHANGE_KIND,
                    RANK,
                    CARRY_OVER -> act.label();
        };
    }

    /** Who has to move. */
    private Text waitsFor() {
        return switch (topic.line().stage()) {
            case COORDINATING ->
                topic.leader()
                        .map(name -> Text.of("等 " + name, "waits for " + name))
                        .orElse(Text.of("等牵头领导", "waits for the leader"));
            case LATE -> Text.of("等主要领导决定", "waits for the principal leader");
            case DRAFT, SUPPLEMENTING, REFERRED, RETURNED ->
                Text.of("等 " + topic.department(), "waits for " + topic.department());
            case SUBMITTED, UNDER_REVIEW, ROLLED, PASSED, MERGED, LISTED, HELD, APPROVED, RANKED, WITHDRAWN, PAST ->
                Text.of("等办公室审核", "waits for the office");
        };
    }
}
