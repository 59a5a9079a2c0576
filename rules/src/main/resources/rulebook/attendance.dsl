# “参会”一章能用的句子。等号左边是规则文件里写的话，花括号里是要填的内容；等号右边由系统使用，请不要改动。
# 一条规则说一件事：人员（谁参会）、请假人、代会人、列席人员、参会人员（签到），或者会议（各项期限）。

[condition][]- 参加的是{类型:周例会|月例会|季度总结会|临时会议}=meeting == {类型}
[condition][]- 参加的不是{类型:周例会|月例会|季度总结会|临时会议}=meeting != {类型}

# 人员：某人以某个职务参加某类会议
[condition][]人员=MemberFacts()
[condition][人员]- 职务是{职务:书记|主任|副主任|办公室主任|办公室秘书|部门正职|部门副职|经办人|督办员|规则管理员|系统管理员}=post == {职务}
[condition][人员]- 职务不是{职务:书记|主任|副主任|办公室主任|办公室秘书|部门正职|部门副职|经办人|督办员|规则管理员|系统管理员}=post != {职务}
[condition][人员]- 是领导班子成员=leader()
[condition][人员]- 不是领导班子成员=!leader()
[condition][人员]- 是领导班子成员或部门正职=leaderOrHead()
[condition][人员]- 不是领导班子成员或部门正职=!leaderOrHead()

# 请假人：一份请假
[condition][]请假人=LeaveFacts()
[condition][请假人]- 用{方式:书面|电话}方式请假=channel == {方式}
[condition][请假人]- 职务是{职务:书记|主任|副主任|办公室主任|办公室秘书|部门正职|部门副职|经办人|督办员|规则管理员|系统管理员}=post == {职务}
[condition][请假人]- 职务不是{职务:书记|主任|副主任|办公室主任|办公室秘书|部门正职|部门副职|经办人|督办员|规则管理员|系统管理员}=post != {职务}
[condition][请假人]- 是领导班子成员=leader()
[condition][请假人]- 不是领导班子成员=!leader()
[condition][请假人]- 是参会人员=member == true
[condition][请假人]- 不是参会人员=member == false
[condition][请假人]- 是代会人=standsIn == true
[condition][请假人]- 不是代会人=standsIn == false
[condition][请假人]- 是会议主持人=host == true
[condition][请假人]- 不是会议主持人=host == false
[condition][请假人]- 由办公室代录=byOffice == true
[condition][请假人]- 不是由办公室代录=byOffice == false
[condition][请假人]- 晚于请假截止时间=late()
[condition][请假人]- 不晚于请假截止时间=!late()
[condition][请假人]- 在会议开始以后提出=begun()
[condition][请假人]- 在会议开始以前提出=!begun()
[condition][请假人]- 距会议开始不足 {小时:\d+} 小时才提出=startsWithin({小时})
[condition][请假人]- 没有填写事由=!reasonGiven()
[condition][请假人]- 填写了事由=reasonGiven()
[condition][请假人]- 写明了接听人=callTaken == true
[condition][请假人]- 没有写明接听人=callTaken == false
[condition][请假人]- 指定了代会人=proxyNamed == true
[condition][请假人]- 没有指定代会人=proxyNamed == false

# 代会人：某人代请假人参会
[condition][]代会人=ProxyFacts()
[condition][代会人]- 按{方式:决策授权|情况说明}代会=kind == {方式}
[condition][代会人]- 所代的是{职务:书记|主任|副主任|办公室主任|办公室秘书|部门正职|部门副职|经办人|督办员|规则管理员|系统管理员}=absent == {职务}
[condition][代会人]- 所代的不是{职务:书记|主任|副主任|办公室主任|办公室秘书|部门正职|部门副职|经办人|督办员|规则管理员|系统管理员}=absent != {职务}
[condition][代会人]- 所代的是领导班子成员或部门正职=forLeaderOrHead()
[condition][代会人]- 所代的不是领导班子成员或部门正职=!forLeaderOrHead()
[condition][代会人]- 有请假人的授权=authorityOnFile == true
[condition][代会人]- 没有请假人的授权=authorityOnFile == false
[condition][代会人]- 与请假人同部门=sameDepartment == true
[condition][代会人]- 与请假人不同部门=sameDepartment == false
[condition][代会人]- 就是请假人本人=himself == true
[condition][代会人]- 不是请假人本人=himself == false
[condition][代会人]- 本来就参会=member == true
[condition][代会人]- 本来不参会=member == false
[condition][代会人]- 已代他人参会=standsInAlready == true
[condition][代会人]- 没有代他人参会=standsInAlready == false
[condition][代会人]- 自己也请假=away == true
[condition][代会人]- 自己没有请假=away == false

# 列席人员：建议某人列席，或者邀请上级、协作单位的代表
[condition][]列席人员=ObserverFacts()
[condition][列席人员]- 是{类别:部门副职|经办人|外聘专家|受邀代表}=kind == {类别}
[condition][列席人员]- 不是{类别:部门副职|经办人|外聘专家|受邀代表}=kind != {类别}
[condition][列席人员]- 对应本次会议的议题=topicNamed == true
[condition][列席人员]- 没有对应本次会议的议题=topicNamed == false
[condition][列席人员]- 由议题提交部门建议=ownTopic == true
[condition][列席人员]- 不是由议题提交部门建议=ownTopic == false
[condition][列席人员]- 由提议会议的领导提出=byProposer == true
[condition][列席人员]- 不是由提议会议的领导提出=byProposer == false
[condition][列席人员]- 由办公室提出=byOffice == true
[condition][列席人员]- 不是由办公室提出=byOffice == false
[condition][列席人员]- 在议题清单审定以后提出=listDecided == true
[condition][列席人员]- 在议题清单审定以前提出=listDecided == false
[condition][列席人员]- 在会议开始以后提出=begun == true
[condition][列席人员]- 在会议开始以前提出=begun == false
[condition][列席人员]- 本来就参会=member == true
[condition][列席人员]- 本来不参会=member == false
[condition][列席人员]- 没有写明事由=!reasonGiven()
[condition][列席人员]- 写明了事由=reasonGiven()
[condition][列席人员]- 写全了单位和电话=contactGiven == true
[condition][列席人员]- 没有写全单位和电话=contactGiven == false

# 参会人员：某人到会和离会的情形
[condition][]参会人员=RollFacts()
[condition][参会人员]- 已签到=arrived == true
[condition][参会人员]- 未签到=arrived == false
[condition][参会人员]- 已准假=excused == true
[condition][参会人员]- 没有准假=excused == false
[condition][参会人员]- 请过假=leaveAsked == true
[condition][参会人员]- 没有请过假=leaveAsked == false
[condition][参会人员]- 请假待批=leavePending == true
[condition][参会人员]- 没有待批的请假=leavePending == false
[condition][参会人员]- 是代会人=standsIn == true
[condition][参会人员]- 不是代会人=standsIn == false
[condition][参会人员]- 代会人已签到=proxyCame == true
[condition][参会人员]- 没有代会人签到=proxyCame == false
[condition][参会人员]- 晚到超过 {分钟:\d+} 分钟=later({分钟})
[condition][参会人员]- 会议开始已满 {分钟:\d+} 分钟=begunFor({分钟})
[condition][参会人员]- 提前离会超过 {分钟:\d+} 分钟=earlier({分钟})

# 会议：为某类会议定期限
[condition][]会议=MeetingFacts()
[condition][会议]- 是{类型:周例会|月例会|季度总结会|临时会议}=kind == {类型}
[condition][会议]- 不是{类型:周例会|月例会|季度总结会|临时会议}=kind != {类型}

# 关于人员的结论
[consequence][]固定参会，{发言:表态并表决|只发言不表决}=report.fixed({发言})
[consequence][]应邀参会，{发言:表态并表决|只发言不表决}=report.whereAsked({发言})

# 关于请假、代会、列席的意见：每条规则只提一条。前一对引号里是表上的栏目，后一对引号里是意见
[consequence][]因“{栏目:参会人|主持人|请假方式|请假时间|接听人|事由|代会人|代会方式|列席类别|议题|单位和电话}”不予受理：“{意见:[^"\\{}]*}”=report.refuse({栏目}, "{意见}")
[consequence][]因“{栏目:参会人|主持人|请假方式|请假时间|接听人|事由|代会人|代会方式|列席类别|议题|单位和电话}”暂不受理，请主要领导先行处理：“{意见:[^"\\{}]*}”=report.refuseUntil({栏目}, "{意见}")
[consequence][]请申请人填写“{栏目:参会人|主持人|请假方式|请假时间|接听人|事由|代会人|代会方式|列席类别|议题|单位和电话}”：“{意见:[^"\\{}]*}”=report.fillIn({栏目}, "{意见}")
[consequence][]请办公室填写“{栏目:参会人|主持人|请假方式|请假时间|接听人|事由|代会人|代会方式|列席类别|议题|单位和电话}”：“{意见:[^"\\{}]*}”=report.fillInByOffice({栏目}, "{意见}")
[consequence][]予以受理，标注逾时：“{意见:[^"\\{}]*}”=report.overdue("{意见}")
[consequence][]提醒申请人，“{栏目:参会人|主持人|请假方式|请假时间|接听人|事由|代会人|代会方式|列席类别|议题|单位和电话}”：“{意见:[^"\\{}]*}”=report.remind({栏目}, "{意见}")
[consequence][]提醒办公室，“{栏目:参会人|主持人|请假方式|请假时间|接听人|事由|代会人|代会方式|列席类别|议题|单位和电话}”：“{意见:[^"\\{}]*}”=report.remindOffice({栏目}, "{意见}")

# 关于代会人能做什么的结论
[consequence][]代会时{发言:表态并表决|只发言不表决}=report.proxy({发言})

# 关于签到的结论
[consequence][]记为迟到=report.markLate()
[consequence][]记为早退=report.markEarly()
[consequence][]记为无故缺席=report.markAbsent()
[consequence][]记为代会未到=report.markProxyAbsent()

# 期限和比例
[consequence][]书面说明最迟于会后第 {天:\d+} 个工作日 {时刻:\d{1,2}:\d{2}} 补交=report.supplement({天}, time("{时刻}"))
[consequence][]补交书面说明到期当天 {时刻:\d{1,2}:\d{2}} 提醒=report.remindOfSupplement(time("{时刻}"))
[consequence][]缺席通报最迟于会后第 {天:\d+} 个工作日 {时刻:\d{1,2}:\d{2}} 印发=report.circular({天}, time("{时刻}"))
[consequence][]有表决权的固定参会人员到会达到 {百分:\d+}% 方可开会=report.quorum({百分})
