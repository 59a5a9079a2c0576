package yicheng.policy.register;

import java.util.List;

/** Parameters of reviewing and ranking topics. */
final class TopicParameters {

    static final List<Parameter> ALL = List.of(
            Parameter.of(
                    "P.threshold.funds",
                    "重大资金标准（万元）",
                    "Major funds, in 10,000 yuan",
                    "3.1.review.money",
                    "数额",
                    "review.major-funds",
                    "review.project-funds",
                    "review.alike-funds",
                    "review.alike-funds-confirmed"),
            Parameter.of(
                    "P.threshold.funds.months",
                    "几个月内的用款合并计算",
                    "Months within which spending is added up",
                    "3.1.review.money",
                    "月数",
                    "review.project-funds",
                    "review.alike-funds",
                    "review.alike-funds-confirmed"),
            Parameter.of(
                    "P.threshold.funds.similar",
                    "名称相似度达到多少算疑似拆分（%）",
                    "How alike titles are that may be one project, in percent",
                    "3.1.review.money",
                    "百分",
                    "review.alike-funds",
                    "review.alike-funds-confirmed"),
            Parameter.of(
                    "P.threshold.funds.cut_words",
                    "判断疑似拆分时不计的字样",
                    "Words that do not count for it",
                    "3.1.review.money",
                    "词语",
                    "review.alike-funds",
                    "review.alike-funds-confirmed"),
            Parameter.of(
                    "P.personnel.words",
                    "哪些词语视为可能涉及人事",
                    "Words that may mean a personnel matter",
                    "3.1.review.hr",
                    "词语",
                    "review.personnel-words"),
            Parameter.of(
                    "P.similar.threshold",
                    "相似度达到多少算同类议题（%）",
                    "How alike topics are that are the same matter, in percent",
                    "3.2.rank.dup",
                    "百分",
                    "priority.alike"),
            Parameter.of(
                    "P.similar.cut_words",
                    "判断同类议题时不计的字样",
                    "Words that do not count for it",
                    "3.2.rank.dup",
                    "词语",
                    "priority.alike"),
            Parameter.of(
                    "P.dup.lookback",
                    "同类议题查多少天以内的",
                    "How many days back the same matter is looked for",
                    "3.2.rank.dup",
                    "天数",
                    "priority.alike"));

    private TopicParameters() {}
}
