package yicheng.policy.register;

import java.util.List;

/** Parameters of what is due before a meeting. */
final class TimeLimitParameters {

    static final List<Parameter> ALL = List.of(
            Parameter.of(
                    "P.close_of_day",
                    "当天到几点为止",
                    "When a day that is a deadline closes",
                    "3.1.submit.weekly",
                    "时刻",
                    "meetings.weekly-topics",
                    "meetings.monthly-topics",
                    "meetings.quarterly-topics",
                    "meetings.list",
                    "meetings.material",
                    "meetings.papers",
                    "meetings.venue",
                    "meetings.compressed-topics",
                    "meetings.advanced-topics",
                    "meetings.reaching-topics",
                    "attendance.supplement-due",
                    "attendance.circular-due"),
            Parameter.of(
                    "P.month.cutoff.inclusive",
                    "月例会议题“25 日前”含不含 25 日当日",
                    "Whether the 25th itself still counts",
                    "3.1.submit.monthly",
                    "当日",
                    "meetings.monthly-topics"),
            Parameter.of(
                    "P.quarter.cutoff.month",
                    "季度总结会议题在本季度倒数第几个月截止",
                    "In which month of the quarter, from its end, quarterly topics are due",
                    "3.1.submit.quarterly",
                    "月",
                    "meetings.quarterly-topics"),
            Parameter.of(
                    "P.weekly.mode",
                    "周例会时限相互冲突时按哪种方式执行",
                    "How the weekly time limits are kept where they conflict",
                    "3.1.submit.weekly",
                    "方式",
                    "meetings.weekly-mode"),
            Parameter.of(
                    "P.lead.list",
                    "清单提前几个工作日报主要领导",
                    "Working days before the meeting that the list goes to the leader",
                    "3.1.list.when",
                    "天",
                    "meetings.list"),
            Parameter.of(
                    "P.lead.list.compressed",
                    "压缩方式下清单几点前报主要领导",
                    "When the list goes to the leader in compressed weeks",
                    "3.1.list.when",
                    "时刻",
                    "meetings.compressed-list"),
            Parameter.of(
                    "P.lead.material",
                    "正式材料提前几个工作日报送",
                    "Working days before the meeting that the material is due",
                    "3.2.mat.when",
                    "天",
                    "meetings.material"),
            Parameter.of(
                    "P.lead.material.compressed",
                    "压缩方式下正式材料几点前报送",
                    "When the material is due in compressed weeks",
                    "3.2.mat.when",
                    "时刻",
                    "meetings.compressed-material"),
            Parameter.of(
                    "P.lead.pack",
                    "会议资料提前几个工作日发送",
                    "Working days before the meeting that the papers go out",
                    "3.2.pack.when",
                    "天",
                    "meetings.papers"),
            Parameter.of(
                    "P.leader.decide_by",
                    "主要领导提前几个工作日审定",
                    "Working days before the meeting that the leader decides",
                    "3.1.list.approve",
                    "天",
                    "meetings.decision"),
            Parameter.of(
                    "P.leader.decide_by.time",
                    "主要领导几点前审定",
                    "When the leader decides on that day",
                    "3.1.list.approve",
                    "时刻",
                    "meetings.decision"),
            Parameter.of(
                    "P.leader.decide_by.compressed",
                    "压缩方式下主要领导几点前审定",
                    "When the leader decides in compressed weeks",
                    "3.1.list.approve",
                    "时刻",
                    "meetings.compressed-decision"),
            Parameter.of(
                    "P.leave.hours",
                    "提前几小时请假",
                    "Hours before the meeting that leave is asked for",
                    "2.leave.deadline",
                    "小时",
                    "meetings.leave"));

    private TimeLimitParameters() {}
}
