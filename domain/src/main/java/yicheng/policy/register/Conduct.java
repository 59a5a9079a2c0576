package yicheng.policy.register;

import static yicheng.policy.register.RegisteredClause.ruled;
import static yicheng.policy.register.RegisteredClause.said;

import java.util.List;

/** 四（二）: the four steps of a meeting and its record, as far as the written policy goes. */
final class Conduct {

    static final List<RegisteredClause> CLAUSES = List.of(
            said("4.2.chair", "主持人是主要领导", "The principal leader is in the chair"),
            ruled(
                    "4.2.chair.delegate",
                    "主要领导有特殊情况，交给分管领导主持",
                    "In special circumstances a supervising leader takes the chair"),
            ruled("4.2.order", "先通报，再讨论，再决策，最后部署", "Report, discussion, decision, assignments, in this order"),
            said("4.2.s1.report", "通报上一期做完了什么", "The report says what was done in the last period"),
            said("4.2.s1.by", "通报由综合部来讲", "The general department gives the report"),
            said("4.2.s1.undone", "没做完的要讲清为什么", "The report gives the reasons for what is not done"),
            said("4.2.s2.presenter", "议题由提出部门的负责人讲", "The head of the submitting department presents its topic"),
            ruled("4.2.s2.five", "每个议题讲 5 分钟", "Five minutes to present a topic"),
            said("4.2.s2.turns", "大家轮流发言", "Those present speak in turn"),
            ruled("4.2.s2.three", "一个人最多讲 3 分钟", "Three minutes for each speaker"),
            said("4.2.s2.stance", "表态三选一：赞成、反对、要修改", "Each takes one of three stances: for, against, change it"),
            said("4.2.s2.reason", "表态要有理由", "Each stance has its reason"),
            said("4.2.s3.summary", "主持人归纳各方意见", "The host sums up"),
            said("4.2.s3.small", "分歧不大的马上表决", "Where little is disputed, a vote is taken at once"),
            ruled("4.2.s3.hands", "可以举手表决", "A vote may be by show of hands"),
            said("4.2.s3.tacit", "也可以问过无异议即算通过", "A topic may be taken as passed where nobody objects"),
            said("4.2.s3.defer", "分歧大的可以先不决定", "Where much is disputed, the decision may wait"),
            said("4.2.s3.lead", "先不决定的，指定分管领导带队调研", "A supervising leader is named to look into it"),
            said("4.2.s3.fivewd", "调研报告限 5 个工作日", "The inquiry reports within five working days"),
            said("4.2.s3.return", "报告出来再拿到会上", "After the report the topic comes back to a meeting"),
            said("4.2.s4.summary", "主持人宣布结论", "The host states what was concluded"),
            said("4.2.s4.dept", "每项任务落到部门", "Each task has a department"),
            said("4.2.s4.deadline", "每项任务有期限", "Each task has a date"),
            said("4.2.s4.assess", "每项任务讲明怎样考核", "Each task has a measure"),
            ruled("4.2.rec.two", "自始至终有 2 人记录", "Two people keep the record throughout"),
            said("4.2.rec.roles", "一人主记，一人复核", "One writes, the other checks"),
            said("4.2.rec.book", "会议记在专用的本子上", "The record is kept in the book meant for it"),
            said("4.2.rec.header", "记录写明何时、何地、谁主持", "The record says when, where and who was in the chair"),
            said("4.2.rec.people", "记录写明谁参会、谁列席", "The record says who took part and who observed"),
            said("4.2.rec.points", "记录逐个议题写明要点", "The record says what was said on each topic"),
            said("4.2.rec.decision", "记录逐个议题写明结果", "The record says what was decided on each topic"),
            said("4.2.rec.deploy", "记录写明部署了什么，到部门、到人、到日期", "The record says what was assigned, to whom and by when"));

    private Conduct() {}
}
