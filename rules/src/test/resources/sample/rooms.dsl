[condition][]会议室 是 {大小:LARGE|SMALL}=RoomFacts(size == {大小})
[condition][]- 在{日:周一|周二|周三|周四|周五}=day == {日}
[consequence][]每{日:周一|周二|周三|周四|周五} {时刻:\d{1,2}:\d{2}} 开放，不超过 {分钟:\d+} 分钟=report.opens({日}, time("{时刻}"), {分钟})
