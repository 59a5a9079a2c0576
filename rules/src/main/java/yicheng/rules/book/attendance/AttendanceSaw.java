package yicheng.rules.book.attendance;

import yicheng.attendance.LeaveFacts;
import yicheng.attendance.MemberFacts;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.RollFacts;
import yicheng.rules.chapter.Asked;

/** What sentences of the chapter "attendance" came upon. */
final class AttendanceSaw {

    private AttendanceSaw() {}

    static String in(MemberFacts one, Asked asked) {
        return switch (asked.name()) {
            case "meeting" -> one.meeting().label().zh();
            case "post", "leader", "leaderOrHead" -> one.post().label().zh();
            default -> "";
        };
    }

    static String in(LeaveFacts leave, Asked asked) {
        return switch (asked.name()) {
            case "meeting" -> leave.meeting().label().zh();
            case "channel" -> leave.channel().label().zh() + "请假";
            case "post", "leader" -> leave.post().label().zh();
            case "member" -> leave.member() ? "在参会人员名单上" : "不在参会人员名单上";
            case "standsIn" -> leave.standsIn() ? "是代会人" : "";
            case "host" -> leave.host() ? "是会议主持人" : "";
            case "byOffice" -> leave.byOffice() ? "由办公室代录" : "由本人提交";
            case "late" -> leave.late() ? "逾时" + Spans.of(leave.minutesLate()) : "未逾时";
            case "begun", "startsWithin" ->
                leave.begun() ? "会议开始后" + Spans.of(-leave.minutesAhead()) : "距会议开始" + Spans.of(leave.minutesAhead());
            case "reasonGiven" -> leave.reasonGiven() ? leave.reason().strip() : "未写事由";
            case "callTaken" -> leave.callTaken() ? "已写接听人" : "未写接听人";
            case "proxyNamed" -> leave.proxyNamed() ? "已指定代会人" : "未指定代会人";
            default -> "";
        };
    }

    static String in(ProxyFacts proxy, Asked asked) {
        return switch (asked.name()) {
            case "meeting" -> proxy.meeting().label().zh();
            case "absent", "forLeaderOrHead" -> "代" + proxy.absent().label().zh();
            case "kind" -> proxy.kind().label().zh();
            case "authorityOnFile" -> proxy.authorityOnFile() ? "已有授权" : "没有授权";
            case "sameDepartment" -> proxy.sameDepartment() ? "本部门人员" : "其他部门人员";
            case "himself" -> proxy.himself() ? "就是本人" : "";
            case "member" -> proxy.member() ? "本来就参会" : "";
            case "standsInAlready" -> proxy.standsInAlready() ? "已代他人参会" : "";
            case "away" -> proxy.away() ? "本人也已请假" : "";
            default -> "";
        };
    }

    static String in(ObserverFacts observer, Asked asked) {
        return switch (asked.name()) {
            case "meeting" -> observer.meeting().label().zh();
            case "kind" -> observer.kind().label().zh();
            case "topicNamed" -> observer.topicNamed() ? "" : "没有本次会议的议题";
            case "ownTopic" -> observer.ownTopic() ? "本部门的议题" : "不是本部门的议题";
            case "byProposer" -> observer.byProposer() ? "提议领导提出" : "不是提议领导提出";
            case "byOffice" -> observer.byOffice() ? "办公室提出" : "不是办公室提出";
            case "listDecided" -> observer.listDecided() ? "清单已审定" : "清单未审定";
            case "begun" -> observer.begun() ? "会议已开始" : "会议未开始";
            case "member" -> observer.member() ? "本来就参会" : "";
            case "reasonGiven" -> observer.reasonGiven() ? observer.reason().strip() : "未写事由";
            case "contactGiven" -> observer.contactGiven() ? "已写单位和电话" : "未写全单位和电话";
            default -> "";
        };
    }

    static String in(RollFacts roll, Asked asked) {
        return switch (asked.name()) {
            case "meeting" -> roll.meeting().label().zh();
            case "arrived" -> roll.arrived() ? "已签到" : "未签到";
            case "later" -> roll.minutesLate() > 0 ? "晚到" + Spans.of(roll.minutesLate()) : "准时到会";
            case "begunFor" -> roll.minutesLate() > 0 ? "会议开始后" + Spans.of(roll.minutesLate()) : "会议未开始";
            case "earlier" -> roll.minutesEarly() > 0 ? "提前" + Spans.of(roll.minutesEarly()) + "离会" : "到会议结束";
            case "excused" -> roll.excused() ? "已准假" : "没有准假";
            case "leaveAsked" -> roll.leaveAsked() ? "请过假" : "没有请假";
            case "leavePending" -> roll.leavePending() ? "请假待批" : "没有待批的请假";
            case "standsIn" -> roll.standsIn() ? "是代会人" : "";
            case "proxyCame" -> roll.proxyCame() ? "代会人已签到" : "没有代会人签到";
            default -> "";
        };
    }
}
