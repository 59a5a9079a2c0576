# “议题排序”一章能用的句子。等号左边是规则文件里写的话，花括号里是要填的内容；等号右边由系统使用，请不要改动。

[condition][]议题=RankingFacts()
[condition][议题]- 报{类型:周例会|月例会|季度总结会|临时会议}=meeting == {类型}
[condition][议题]- 紧急=urgent == true
[condition][议题]- 不紧急=urgent == false
[condition][议题]- 重要=important == true
[condition][议题]- 不重要=important == false
[condition][议题]- 涉及部门达到 {个数:\d+} 个=departments >= {个数}
[condition][议题]- 曾因会期已满顺延=carriedOver >= 1
[condition][议题]- 因会期已满顺延达到 {次数:\d+} 次=carriedOver >= {次数}
[condition][议题]- 与本次会议或 {天数:\d+} 天内的其他议题相似度达到 {百分:\d+}%（不计“{词语:[^"\\{}]*(、[^"\\{}]*)*}”等字样）=resembles({天数}, {百分}, "{词语}")

[consequence][]列第 {档:\d+} 档=report.tier({档})
[consequence][]每顺延一次提前 {档:\d+} 档=report.raise({档})
[consequence][]同档之内优先=report.preferInTier()
[consequence][]不分档次优先=report.preferOverTiers()
[consequence][]建议：“{意见:[^"\\{}]*}”=report.advise("{意见}")
