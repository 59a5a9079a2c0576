package yicheng.policy.register;

import static yicheng.policy.register.RegisteredClause.ruled;
import static yicheng.policy.register.RegisteredClause.said;

import java.util.List;

/** 二: who takes part, who observes, how leave is asked for and who stands in. */
final class Participants {

    static final List<RegisteredClause> CLAUSES = List.of(
            ruled("2.fixed.leaders", "班子成员都是常规会的固定成员", "All leaders are fixed members of regular meetings"),
            ruled("2.fixed.depts", "五个部门的正职都是固定成员", "The heads of the five departments are fixed members"),
            said(
                    "2.dept.order*",
                    "部门先后按制度所列次序，可调整",
                    "Departments stand in the order the policy lists them; it can be changed"),
            ruled("2.observer.kinds", "可以列席的有三种人：部门副职、经办人、外请专家", "Deputies, handlers and outside experts may observe"),
            ruled("2.observer.basis", "列席总是为了某一个议题", "An observer comes for a particular topic"),
            ruled(
                    "2.observer.propose",
                    "谁提的议题，谁建议列席人选",
                    "The department that submits the topic suggests its observers"),
            said("2.observer.review", "列席建议先过办公室", "The office looks at the suggestion first"),
            ruled("2.observer.approve", "列席人选最后由主要领导定", "The principal leader has the last word on observers"),
            ruled("2.adhoc.participants", "临时会议谁来参加，由提议的领导定", "Who proposed an ad hoc meeting says who takes part"),
            said(
                    "2.adhoc.typical",
                    "常见人选：分管领导、有关部门负责人、经办人",
                    "Usually its supervising leader, heads concerned and handlers"),
            ruled("2.adhoc.invite", "有需要时请上级或协作单位派人", "Superior or partner bodies may be asked to send someone"),
            ruled("2.discipline", "到会的人遵守会场纪律", "Those present keep the discipline of the meeting"),
            ruled("2.leave.deadline", "请假截止在开会前 2 小时", "Leave is asked for at least 2 hours ahead"),
            said("2.leave.to", "请假找主持人批", "The host decides on leave"),
            ruled("2.leave.written", "请假要留下书面文字", "Leave is asked for in writing"),
            ruled("2.leave.phone", "情况特殊可以先打电话", "In special circumstances a telephone call will do at first"),
            ruled("2.leave.supplement", "电话请的假，会后补交书面说明", "After a call the written statement follows"),
            ruled("2.leave.proxy", "请假的人要派一位懂业务的人来", "Who is away names someone who knows the work"),
            ruled("2.proxy.qualified", "代会人要么能作主，要么能讲清情况", "A proxy can either decide or explain"),
            ruled("2.proxy.forbidden", "不能让不相干的人来凑数", "A stranger to the matter may not stand in"));

    private Participants() {}
}
