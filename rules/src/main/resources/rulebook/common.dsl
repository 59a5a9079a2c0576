# 各章通用：规则文件只有四个关键词
[keyword]^规则=rule
[keyword]^当=when
[keyword]^则=then
[keyword]^结束=end
