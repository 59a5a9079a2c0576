package yicheng.policy.register;

import static yicheng.policy.register.RegisteredClause.ruled;
import static yicheng.policy.register.RegisteredClause.said;

import java.util.List;

/** 三（一）: how topics come in, are reviewed, and reach the list the leader decides. */
final class Topics {

    static final List<RegisteredClause> CLAUSES = List.of(
            ruled(
                    "3.1.submit.weekly",
                    "周例会的议题在星期四 17:00 截止",
                    "Topics for the weekly meeting are due on Thursday at 17:00"),
            ruled("3.1.submit.by", "议题由部门提出，正职签字", "Departments submit topics; the head signs"),
            said("3.1.submit.to", "议题交到办公室，取得回执", "Topics go to the office, which gives a receipt"),
            ruled("3.1.weekly.title", "每个议题要有名称", "A topic has a title"),
            ruled("3.1.weekly.background", "议题要交代来龙去脉", "A topic says what lies behind it"),
            ruled("3.1.weekly.matters", "议题要列出请会议讨论什么", "A topic lists what the meeting shall discuss"),
            said("3.1.weekly.proposal", "有初步想法的一并写上，没有可以不写", "A first proposal is welcome and not required"),
            ruled(
                    "3.1.submit.monthly",
                    "月例会的议题在上月 25 日截止",
                    "Topics for the monthly meeting are due on the 25th of the month before"),
            ruled("3.1.monthly.rate", "月例会议题要带指标完成率", "A monthly topic gives the rate of completion"),
            ruled(
                    "3.1.monthly.change",
                    "月例会议题要与上期、去年同期相比",
                    "A monthly topic gives the change against the last period and the last year"),
            ruled("3.1.monthly.problem", "月例会议题要说明问题出在哪里", "A monthly topic says where the problem lies"),
            ruled(
                    "3.1.submit.quarterly",
                    "季度议题在季度中间那个月的 20 日截止",
                    "Topics for the quarterly meeting are due on the 20th of the quarter's middle month"),
            ruled("3.1.quarterly.assess", "季度议题要评估目标达成多少", "A quarterly topic says how far targets were met"),
            ruled(
                    "3.1.quarterly.cause",
                    "季度目标没达成的，查清原因",
                    "A quarterly topic says why targets were missed, where they were"),
            ruled(
                    "3.1.quarterly.improve",
                    "季度目标没达成的，提出怎样改进",
                    "A quarterly topic says what will be done about missed targets"),
            ruled(
                    "3.1.submit.late*",
                    "迟交的等下一次同类会议，除非主要领导认定紧急",
                    "A late topic waits for the next meeting of its type unless the leader calls it urgent"),
            said(
                    "3.1.review.verdict*",
                    "意见有多条时取最重的一条为结论，全部列出",
                    "Of several findings the strongest is the verdict; all are shown"),
            said(
                    "3.1.submit.check*",
                    "必填项空着不能提交；填得不够可以提交，记为待补充",
                    "An empty required field stops submission; a thin one is taken and marked"),
            said("3.1.review.owner", "办公室把形式关，不审自己签报的议题", "The office reviews the form, and nobody his own topic"),
            ruled("3.1.review.level", "先看这件事该不该由本级来定", "The review asks first whether this level decides"),
            ruled("3.1.review.money", "用钱达到重大标准的，先过党委会", "Large sums go to the party committee first"),
            ruled("3.1.review.hr", "动人事的，先过党委会", "Personnel matters go to the party committee first"),
            ruled(
                    "3.1.review.return",
                    "须经党委会的和不属本级的，退给部门",
                    "What is for the committee or for another level goes back to the department"),
            ruled(
                    "3.1.review.coord",
                    "再看部门之间商量过没有，分歧还在不在",
                    "The review asks next whether the departments have talked and still differ"),
            ruled(
                    "3.1.review.coord.lead",
                    "没商量过的，请分管领导先出面",
                    "The supervising leader brings together departments that have not talked"),
            ruled(
                    "3.1.review.mature",
                    "最后看条件够不够拿到会上谈",
                    "The review asks last whether the topic is ready to be discussed"),
            ruled("3.1.review.supplement", "材料缺、数字不明的，补齐再来", "What lacks papers or clear figures is completed first"),
            said("3.1.list.compile", "通过审核的汇成一张清单", "Topics that pass make up the list"),
            said("3.1.list.sign", "清单要办公室主任签名", "The head of the office signs the list"),
            ruled(
                    "3.1.list.when",
                    "清单在开会前第 3 个工作日送到主要领导手里",
                    "The list reaches the leader on the third working day before the meeting"),
            ruled("3.1.list.approve", "清单逐条由主要领导拍板", "The principal leader decides item by item"));

    private Topics() {}
}
