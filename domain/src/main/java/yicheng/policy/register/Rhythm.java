package yicheng.policy.register;

import static yicheng.policy.register.RegisteredClause.ruled;
import static yicheng.policy.register.RegisteredClause.said;

import java.util.List;

/** 一: which meetings there are and when they are held. */
final class Rhythm {

    static final List<RegisteredClause> CLAUSES = List.of(
            said("1.types", "会议只有常规、临时两类", "A meeting is regular or ad hoc"),
            said("1.regular.types", "常规会有三种：周、月、季", "Regular meetings are weekly, monthly or quarterly"),
            said("1.weekly.base", "周例会是最基本的一层，别处顺延的事项落到这里", "The weekly meeting is the base to which things fall back"),
            ruled("1.weekly.day", "周例会排在星期一", "The weekly meeting is on Monday"),
            said("1.weekly.time", "周例会 9:00 开始", "The weekly meeting starts at 09:00"),
            ruled(
                    "1.weekly.duration",
                    "周例会两小时以内结束，议不完的顺延",
                    "The weekly meeting takes two hours at most; the rest is carried over"),
            said(
                    "1.weekly.purpose",
                    "周例会先看上周完成了什么，再定本周要做什么",
                    "The weekly meeting looks at last week's work and settles this week's"),
            ruled(
                    "1.weekly.holiday*",
                    "星期一放假时，移到同周下一个工作日；整周放假则并入下一次",
                    "On a holiday the weekly meeting moves to the next working day of its week, else it merges into the next one"),
            ruled("1.monthly.day", "月例会在每月首个星期五", "The monthly meeting is on the first Friday of the month"),
            said("1.monthly.time", "月例会安排在下午，默认 14:00", "The monthly meeting is in the afternoon, by default at 14:00"),
            said("1.monthly.duration", "月例会三小时以内结束", "The monthly meeting takes three hours at most"),
            said(
                    "1.monthly.purpose",
                    "月例会回顾当月、找出问题、改好下月计划",
                    "The monthly meeting reviews the month, finds problems and mends the next month's plan"),
            ruled("1.quarterly.day", "季度总结会在季末月的末个工作日", "The quarterly meeting is on the quarter's last working day"),
            said(
                    "1.quarterly.time",
                    "季度总结会安排在上午，默认 9:00",
                    "The quarterly meeting is in the morning, by default at 09:00"),
            said(
                    "1.quarterly.duration",
                    "季度总结会占半天，默认到 12:00",
                    "The quarterly meeting takes half a day, by default until noon"),
            said(
                    "1.quarterly.purpose",
                    "季度总结会对照目标看结果，商定下季方向和资源",
                    "The quarterly meeting holds results against targets and settles direction and resources of the next quarter"),
            ruled(
                    "1.collision*",
                    "两场常规会撞在同一半天时合开为较大的一场，只是同日则各开各的",
                    "Two regular meetings in one half-day become the larger one; on one day only, both stand"),
            ruled("1.adhoc.when", "临时会议不限日期和钟点", "An ad hoc meeting may be on any day at any hour"),
            ruled(
                    "1.adhoc.purpose",
                    "开临时会议须有理由：急事待决、突发事件、跨部门大事",
                    "An ad hoc meeting takes a ground: an urgent decision, an incident, or a large matter between departments"),
            ruled("1.adhoc.proposer", "提议权在主要领导和分管领导手里", "Only the principal or a supervising leader proposes one"),
            ruled("1.adhoc.organise", "安排由办公室来做", "The office makes the arrangements"),
            ruled("1.adhoc.notice", "一般在前一个工作日就要通知到人", "Notice is given on the working day before, as a rule"),
            ruled(
                    "1.adhoc.instant",
                    "确有特殊情况时马上通知，写明理由",
                    "In special circumstances notice is given at once, with the reason"));

    private Rhythm() {}
}
