package yicheng.policy.register;

import java.util.List;

/** Parameters of leave, of signing in, and of how many have to be there. */
final class AttendanceParameters {

    static final List<Parameter> ALL = List.of(
            Parameter.of(
                    "P.leave.short_notice",
                    "临时会议开会前几小时内请假，须即时报告主持人",
                    "Hours before an ad hoc meeting within which leave is told to the host at once",
                    "2.leave.deadline",
                    "小时",
                    "attendance.leave-at-short-notice"),
            Parameter.of(
                    "P.leave.supplement",
                    "电话请假的，会后几个工作日内补交书面说明",
                    "Working days after the meeting within which the written statement follows a call",
                    "2.leave.supplement",
                    "天",
                    "attendance.supplement-due"),
            Parameter.of(
                    "P.leave.supplement.remind",
                    "补交书面说明到期当天几点提醒",
                    "When the reminder goes out on the day the written statement is due",
                    "2.leave.supplement",
                    "时刻",
                    "attendance.supplement-reminder"),
            Parameter.of(
                    "P.late.minutes",
                    "晚到超过几分钟记为迟到",
                    "Minutes after the start beyond which somebody is late",
                    "2.discipline",
                    "分钟",
                    "attendance.roll-late"),
            Parameter.of(
                    "P.early.minutes",
                    "提前离会超过几分钟记为早退",
                    "Minutes before the end beyond which somebody has left early",
                    "2.discipline",
                    "分钟",
                    "attendance.roll-early"),
            Parameter.of(
                    "P.absent.grace",
                    "会议开始几分钟仍未签到记为无故缺席",
                    "Minutes after the start at which absence without leave is final",
                    "4.1.absent.record",
                    "分钟",
                    "attendance.roll-absent"),
            Parameter.of(
                    "P.absent.circular",
                    "无故缺席于会后几个工作日内通报",
                    "Working days after the meeting within which absence is named in a circular",
                    "4.1.absent.circular",
                    "天",
                    "attendance.circular-due"),
            Parameter.of(
                    "P.vote.quorum",
                    "有表决权的固定参会人员到会百分之几方可开会",
                    "Percent of the fixed members that vote who have to be there",
                    "4.2.s3.hands",
                    "百分",
                    "attendance.quorum"));

    private AttendanceParameters() {}
}
