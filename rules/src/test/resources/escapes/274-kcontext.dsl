# 采购一章的词汇
[condition][]{类别:货物|服务}采购=PurchaseFacts(kind == {类别})
[condition][]- 金额达到 {金额:\d+(\.\d+)?} 万元=amount >= wan({金额})
[condition][]- 金额达到 {金额:\d+(\.\d+)?} 元=amount >= decimal({金额})
[condition][]- 材料超过 {页数:\d+} 页=pages > {页数}
[condition][]- 尚无决定=!decided
[condition][]- 涉及多个部门=severalDepartments()
[condition][]- 早于 {日期:\d{4}-\d{1,2}-\d{1,2}}=day < date("{日期}")
[condition][]- 编制超过 {人数:\d+} 人=staff > {人数}
[consequence][]转党委会：“{文字:[^"\\{}]*}”=report.refer("{文字}")
[consequence][]提醒：“{文字:[^"\\{}]*}”=report.remind("{文字}")
[consequence][]坏=kcontext.getKnowledgeRuntime()
