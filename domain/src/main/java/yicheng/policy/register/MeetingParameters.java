package yicheng.policy.register;

import java.util.List;

/** Parameters of when meetings are held and of their minutes. */
final class MeetingParameters {

    static final List<Parameter> ALL = List.of(
            Parameter.of(
                    "P.month.first_week",
                    "月例会在“第一周”：按哪一个周五",
                    "Which Friday is in the first week of the month",
                    "1.monthly.day",
                    "读法",
                    "meetings.monthly"),
            Parameter.of(
                    "P.month.start",
                    "月例会几点开始",
                    "When the monthly meeting starts",
                    "1.monthly.time",
                    "时刻",
                    "meetings.monthly"),
            Parameter.of(
                    "P.quarter.start",
                    "季度总结会几点开始",
                    "When the quarterly review starts",
                    "1.quarterly.time",
                    "开始",
                    "meetings.quarterly"),
            Parameter.of(
                    "P.quarter.end",
                    "季度总结会几点结束",
                    "When the quarterly review ends",
                    "1.quarterly.duration",
                    "结束",
                    "meetings.quarterly"),
            Parameter.of(
                    "P.roll.meeting",
                    "周例会因节假日跨到下一周时",
                    "A weekly meeting that a holiday moves into the next week",
                    "1.weekly.holiday*",
                    "跨周",
                    "meetings.weekly-holiday"),
            Parameter.of(
                    "P.roll.avoid_weekend_makeup",
                    "周末调休上班日开不开会",
                    "Whether meetings are held on make-up weekends",
                    "1.weekly.holiday*",
                    "调休",
                    "meetings.weekly-holiday",
                    "meetings.monthly-holiday"),
            Parameter.of(
                    "P.roll.deadline",
                    "期限遇休息日往哪边移",
                    "Where a deadline on a rest day goes",
                    "3.1.submit.weekly",
                    "办法",
                    "meetings.deadline-roll"),
            Parameter.of(
                    "P.fixed_minutes",
                    "通报和部署两个固定环节共用多少分钟",
                    "Minutes of reporting and assigning work together",
                    "4.2.order",
                    "分钟",
                    "meetings.fixed-minutes"),
            Parameter.of(
                    "P.present.minutes",
                    "每项议题汇报多少分钟",
                    "Minutes to present a topic",
                    "4.2.s2.five",
                    "分钟",
                    "meetings.present-minutes"),
            Parameter.of(
                    "P.speak.minutes",
                    "每人发言最多多少分钟",
                    "Most minutes for each speaker",
                    "4.2.s2.three",
                    "分钟",
                    "meetings.speak-minutes"));

    private MeetingParameters() {}
}
