# “会议”一章能用的句子。等号左边是规则文件里写的话，花括号里是要填的内容。

[condition][]会议=MeetingFacts()
[condition][会议]- 是{类型:周例会|月例会|季度总结会|临时会议}=kind == {类型}
[condition][会议]- 不是{类型:周例会|月例会|季度总结会|临时会议}=kind != {类型}
[condition][会议]- 在 {年:\d+} 年=year == {年}
[condition][会议]- 自 {年:\d+} 年起=year >= {年}
[condition][会议]- 在 {月:\d+} 月=month == {月}

# 何时召开
[consequence][]每{星期:周一|周二|周三|周四|周五|周六|周日} {时刻:\d{1,2}:\d{2}} 召开，不超过 {分钟:\d+} 分钟=report.weekly({星期}, time("{时刻}"), {分钟})
[consequence][]每月{读法:第一个|第一个完整周的}{星期:周一|周二|周三|周四|周五|周六|周日} {时刻:\d{1,2}:\d{2}} 召开，不超过 {分钟:\d+} 分钟=report.monthly({读法}, {星期}, time("{时刻}"), {分钟})
[consequence][]每季度最后一个工作日 {开始:\d{1,2}:\d{2}} 召开，至 {结束:\d{1,2}:\d{2}} 结束=report.quarterly(time("{开始}"), time("{结束}"))
[consequence][]根据需要随时召开，按 {分钟:\d+} 分钟安排=report.adhoc({分钟})

# 遇节假日
[consequence][]遇节假日顺延至下一个工作日=report.rolls()
[consequence][]遇节假日顺延至下一个工作日，避开周末调休上班日=report.rollsOffWeekends()
[consequence][]遇节假日顺延至当周下一个工作日，当周没有则并入下一次=report.rollsWithinWeek()
[consequence][]遇节假日顺延至当周下一个工作日，避开周末调休上班日，当周没有则并入下一次=report.rollsWithinWeekOffWeekends()
[consequence][]期限遇休息日提前至上一个工作日=report.deadlinesComeForward()
[consequence][]期限遇休息日顺延至下一个工作日=report.deadlinesMoveBack()
[consequence][]同一半天相撞时，建议合并召开=report.collisionsMerge()
[consequence][]同一半天相撞时，各自召开=report.collisionsStand()

# 会前时限
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以会前第 {天:\d+} 个工作日 {时刻:\d{1,2}:\d{2}} 为限=report.workingDaysBefore({事项}, {天}, time("{时刻}"))
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以会前 {天:\d+} 天 {时刻:\d{1,2}:\d{2}} 为限=report.daysBefore({事项}, {天}, time("{时刻}"))
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以会前 {小时:\d+} 小时为限=report.hoursBefore({事项}, {小时})
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以会前 {分钟:\d+} 分钟为限=report.minutesBefore({事项}, {分钟})
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以前一周{星期:周一|周二|周三|周四|周五|周六|周日} {时刻:\d{1,2}:\d{2}} 为限=report.weekdayBefore({事项}, {星期}, time("{时刻}"))
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以上月 {日:\d+} 日 {时刻:\d{1,2}:\d{2}} 为限，含当日=report.dayOfMonthBefore({事项}, {日}, time("{时刻}"))
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以上月 {日:\d+} 日 {时刻:\d{1,2}:\d{2}} 为限，不含当日=report.beforeDayOfMonthBefore({事项}, {日}, time("{时刻}"))
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以本季度倒数第 {月:\d+} 个月 {日:\d+} 日 {时刻:\d{1,2}:\d{2}} 为限=report.dayOfQuarterMonth({事项}, {月}, {日}, time("{时刻}"))

# 周例会时限冲突的三种执行方式
[consequence][]周例会时限按{方式:压缩|提前|顺延}方式执行=report.mode({方式})
[consequence][]按{方式:压缩|提前|顺延}方式执行时，{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以会前第 {天:\d+} 个工作日 {时刻:\d{1,2}:\d{2}} 为限=report.inMode({方式}, {事项}, {天}, time("{时刻}"))
[consequence][]按{方式:压缩|提前|顺延}方式执行时，{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}不晚于会前第 {天:\d+} 个工作日 {时刻:\d{1,2}:\d{2}}=report.inModeNotLaterThan({方式}, {事项}, {天}, time("{时刻}"))
[consequence][]按{方式:压缩|提前|顺延}方式执行时，{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}以不晚于会前第 {天:\d+} 个工作日的最近一个{星期:周一|周二|周三|周四|周五|周六|周日} {时刻:\d{1,2}:\d{2}} 为限=report.inModeLastWeekday({方式}, {事项}, {天}, {星期}, time("{时刻}"))

# 到期之前的提醒：同一事项可以提醒几次，也可以不提醒
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}前 {天:\d+} 个工作日提醒=report.remindWorkingDaysBefore({事项}, {天})
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}前 {天:\d+} 个工作日 {时刻:\d{1,2}:\d{2}} 提醒=report.remindWorkingDaysBeforeAt({事项}, {天}, time("{时刻}"))
[consequence][]{事项:议题提交|清单报主要领导|主要领导审定|正式材料报送|会议资料发送|会场布置|请假截止|会前检查}前 {小时:\d+} 小时提醒=report.remindHoursBefore({事项}, {小时})

# 会议用时
[consequence][]固定环节用时 {分钟:\d+} 分钟=report.fixedMinutes({分钟})
[consequence][]每项议题汇报 {分钟:\d+} 分钟=report.presentMinutes({分钟})
[consequence][]其他每人发言不超过 {分钟:\d+} 分钟=report.speakMinutes({分钟})
