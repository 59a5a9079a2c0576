# “会前准备”一章能用的句子。等号左边是规则文件里写的话，花括号里是要填的内容；等号右边由系统使用，请不要改动。

[condition][]会议=PreparationFacts()
[condition][会议]- 是{类型:周例会|月例会|季度总结会|临时会议}=kind == {类型}
[condition][会议]- 不是{类型:周例会|月例会|季度总结会|临时会议}=kind != {类型}

# 座位。左、右都以就座者本人为准
[consequence][]班子成员在前排居中，以{首位:书记|主任}为 1 号，正职在前，副职在后=report.leaders({首位})
[consequence][]班子成员为单数时，1 号居中，2 号坐在 1 号{手:左|右}手=report.oddLeaders({手})
[consequence][]班子成员为双数时，1 号、2 号同居中间，2 号坐在 1 号{手:左|右}手=report.evenLeaders({手})
[consequence][]部门负责人按部门次序分列两侧，{办法:左右交替|前一半在左}=report.heads({办法})
[consequence][]列席人员在会场后方就座=report.observers()
[consequence][]上级单位和协作单位代表在{位置:前排班子成员两旁|会场后方}就座=report.guests({位置})
[consequence][]代会人员坐被代者的位置，座位牌加注“{加注:[^"\\{}]*}”=report.proxies("{加注}")
[consequence][]记录席设 {个数:\d+} 个座位=report.recorders({个数})

# 检查单。引号里可以写几项，用顿号隔开，逐项办理
[consequence][]{清单:会场布置|会前检查}要办：“{事项:[^"\\{}]*}”=report.tasks({清单}, "{事项}")
# 下一句的事项不逐项登记，系统按已有的登记判定
[consequence][]{清单:会场布置|会前检查}要办：“{事项:[^"\\{}]*}”，以{凭据:报告登记|请假登记|座位牌登记|座位图}为准=report.provenTasks({清单}, "{事项}", {凭据})
[consequence][]{清单:会场布置|会前检查}到期前 {小时:\d+} 小时提醒办公室=report.remindHoursBeforeDue({清单}, {小时})
[consequence][]会前 {分钟:\d+} 分钟提醒办公室做{清单:会场布置|会前检查}=report.remindMinutesBeforeStart({清单}, {分钟})
