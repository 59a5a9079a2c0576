# 关键词
[keyword]^规则=rule
[keyword]^当=when
[keyword]^则=then
[keyword]^结束=end

[condition][]- 标题含有 “{词语:[^"\\{}]*(、[^"\\{}]*)*}”=mentions(words("{词语}"))
