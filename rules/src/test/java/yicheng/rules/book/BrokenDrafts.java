package yicheng.rules.book;

import java.util.List;

/** The twelve mistakes people make, each in every kind of file where it can occur. */
final class BrokenDrafts {

    private static final String TITLE = "议题须有名称";
    private static final String FUNDS = "重大资金使用须先经党委会";
    private static final String RANK = "紧急且重要的议题排在最前";
    private static final String ALIKE = "避免同类议题重复讨论";
    private static final String DRL = "priority.drl";

    private BrokenDrafts() {}

    static List<BrokenDraft> all() {
        return List.of(
                draft("unknown field", "review.dslr", "- 议题名称未填写", "- ▲议题标题未填写")
                        .in(TITLE)
                        .gives("value.unknown", "议题标题", "这里要“议题名称”")
                        .near("- 议题名称未填写"),
                draft("unknown field", DRL, "urgent == true", "▲urgentt == true")
                        .in(RANK)
                        .gives("component.unknown", "urgentt", "请写成 urgent")
                        .near("urgent"),
                draft("unknown field", "priority.dsl", "=urgent == true", "=▲urgentt == true")
                        .gives("component.unknown", "urgentt", "请写成 urgent")
                        .near("urgent"),
                draft("unknown field", "review.examples.csv", "涉及金额", "▲涉及款额")
                        .gives("example.header", "涉及款额", "请写本章事实的栏目")
                        .near("涉及金额", "涉及部门", "是否涉及人事"),
                draft("missing bracket", "review.dslr", "@编号(\"review.title\")", "@编号▲(\"review.title\"")
                        .in(TITLE)
                        .gives("bracket.unclosed", "@编号(\"review.title\"", "补上“)”"),
                draft(
                                "missing bracket",
                                DRL,
                                "RankingFacts( urgent == true, important == true )",
                                "RankingFacts▲( urgent == true, important == true")
                        .in(RANK)
                        .gives("bracket.unclosed", "( urgent == true, important == true", "补上“)”"),
                draft("missing bracket", DRL, "report.tier(1);", "report.tier 1▲);")
                        .in(RANK)
                        .gives("bracket.surplus", ");", "补上“(”"),
                draft("missing bracket", "review.dsl", "=amountAtLeast(wan({数额}))", "=amountAtLeast▲(wan({数额})")
                        .gives("bracket.unclosed", "amountAtLeast(wan({数额})", "补上“)”"),
                draft("missing bracket", "review.dsl", "{数额:\\d+(\\.\\d+)?} 万元=", "▲{数额:\\d+(\\.\\d+)? 万元=")
                        .gives(
                                "bracket.unclosed",
                                "[condition][议题]- 金额达到 {数额:\\d+(\\.\\d+)? 万元=amountAtLeast(wan({数额}))",
                                "补上“}”"),
                draft("missing bracket", "review.dsl", "[议题]- 尚无党委会决定", "▲[议题- 尚无党委会决定")
                        .gives("bracket.unclosed", "[condition][议题- 尚无党委会决定=!hasPartyDecision()", "补上“]”"),
                draft("unknown call", "review.dslr", "- 议题名称未填写", "▲- matches(议题名称)")
                        .in(TITLE)
                        .gives("sentence.unknown", "- matches(议题名称)", "请用 review.dsl 里的句子"),
                draft("unknown call", DRL, "resembles(", "▲resemble(")
                        .in(ALIKE)
                        .gives("call.unknown", "resemble(90, 60, \"关于、请示、方案、建议、报告、汇报、审议、研究、工作、事项、的\")", "请写成 resembles")
                        .near("resembles"),
                draft("unknown call", "review.dsl", "=hasRate()", "=▲hasRates()")
                        .gives("call.unknown", "hasRates()", "请写成 hasRate")
                        .near("hasRate"),
                draft(
                                "missing 结束",
                                "review.dslr",
                                "  请提交部门填写“议题名称”：“没有议题名称，请用一句话写明要议什么”\n结束\n",
                                "  ▲请提交部门填写“议题名称”：“没有议题名称，请用一句话写明要议什么”\n")
                        .in(TITLE)
                        .gives("rule.unclosed", "请提交部门填写“议题名称”：“没有议题名称，请用一句话写明要议什么”", "另起一行，只写“结束”"),
                draft("missing 结束", "review.dslr", "要议什么”\n结束\n", "要议什么”\n▲结朿\n")
                        .in(TITLE)
                        .gives("rule.unclosed", "结朿", "另起一行，只写“结束”"),
                draft("missing end", DRL, "  report.tier(1);\nend\n", "  ▲report.tier(1);\n")
                        .in(RANK)
                        .gives("rule.unclosed", "report.tier(1);", "另起一行，只写“end”"),
                draft("two rules of one name", "review.dslr", "规则 \"议题由部门提交\"", "规则 \"▲议题须有名称\"")
                        .in(TITLE)
                        .gives("rule.name.twice", TITLE, "review.dslr 第 6 行），请换一个名称"),
                draft("two rules of one name", DRL, "rule \"重要但不紧急的议题次之\"", "rule \"▲紧急且重要的议题排在最前\"")
                        .in(RANK)
                        .gives("rule.name.twice", RANK, "priority.drl 第 3 行），请换一个名称"),
                draft(
                                "two sentences of one wording",
                                "review.dsl",
                                "[condition][议题]- 已有党委会决定",
                                "[condition][议题]▲- 尚无党委会决定=!hasPartyDecision()\n[condition][议题]- 已有党委会决定")
                        .gives("vocabulary.twice", "- 尚无党委会决定", "请改用别的说法"),
                draft("two rules of one id", "review.dslr", "@编号(\"review.department\")", "@编号(\"▲review.title\")")
                        .in("议题由部门提交")
                        .gives("rule.id.twice", "review.title", "review.dslr 第 7 行已经用过，请换一个"),
                draft("two rules of one id", DRL, "@编号(\"priority.important\")", "@编号(\"▲priority.urgent-important\")")
                        .in("重要但不紧急的议题次之")
                        .gives("rule.id.twice", "priority.urgent-important", "priority.drl 第 4 行已经用过，请换一个"),
                draft("wrong type", "review.dslr", "- 金额达到 30 万元", "- 金额达到 ▲“三十” 万元")
                        .in(FUNDS)
                        .gives("number.form", "“三十”", "这里要数字（如 30 或 30.5）")
                        .near("- 金额达到 〈数额〉 万元"),
                draft("wrong type", DRL, "urgent == true", "urgent == ▲\"是\"")
                        .in(RANK)
                        .gives("literal.type", "\"是\"", "要写true（是）或 false（否）"),
                draft("wrong type", "priority.dsl", "=urgent == true", "=urgent == ▲\"是\"")
                        .gives("literal.type", "\"是\"", "要写true（是）或 false（否）"),
                draft("wrong type", "review.examples.csv", "review.title,触发", "review.title,▲会触发")
                        .in(TITLE)
                        .gives("example.expect", "会触发", "要写 触发 或 不触发"),
                draft("unknown sentence", "review.dslr", "- 尚无党委会决定", "▲- 党委会还没有决定")
                        .in(FUNDS)
                        .gives("sentence.unknown", "- 党委会还没有决定", "请照相近的句子写")
                        .near("- 已有党委会决定", "- 尚无党委会决定", "- 〈栏目〉没有提到“〈词语〉”"),
                draft("unclosed quote", "review.dslr", "“没有议题名称，请用一句话写明要议什么”", "▲“没有议题名称，请用一句话写明要议什么")
                        .in(TITLE)
                        .gives("quote.unclosed", "请提交部门填写“议题名称”：“没有议题名称，请用一句话写明要议什么", "前后请用同一种引号"),
                draft("unclosed quote", "review.dslr", "规则 \"议题须有名称\"", "规则 ▲\"议题须有名称")
                        .in(TITLE)
                        .gives("quote.unclosed", "规则 \"议题须有名称", "前后请用同一种引号"),
                draft(
                                "unclosed quote",
                                DRL,
                                "report.advise(\"为避免同类议题重复讨论，建议合并\")",
                                "report.advise(▲\"为避免同类议题重复讨论，建议合并)")
                        .in(ALIKE)
                        .gives("quote.unclosed", "report.advise(\"为避免同类议题重复讨论，建议合并);", "前后请用同一种引号"),
                draft("unclosed quote", "review.dsl", "=report.coordinate(\"{意见}\")", "=report.coordinate(▲\"{意见})")
                        .gives("quote.unclosed", "report.coordinate(\"{意见})", "请补上另一半"),
                draft("unclosed quote", "priority.examples.csv", "紧急且重要，列第一档", "▲\"紧急且重要，列第一档")
                        .gives("quote.unclosed", "\"", "补上引号"),
                draft("a number that is none", "review.dslr", "- 金额达到 30 万元", "- 金额达到 ▲3O 万元")
                        .in(FUNDS)
                        .gives("number.form", "3O", "这里要数字（如 30 或 30.5）")
                        .near("- 金额达到 〈数额〉 万元"),
                draft("a number that is none", DRL, "report.tier(1)", "report.tier(▲l)")
                        .in(RANK)
                        .gives("literal.type", "l", "要写整数（如 3）"),
                draft("a number that is none", DRL, "departments >= 2", "departments >= ▲2O")
                        .in("同档之内优先安排需要多部门协作的综合性议题")
                        .gives("number.form", "2O", "请只用 0 到 9 和小数点来写"),
                draft("a number that is none", "priority.dsl", "=carriedOver >= 1", "=carriedOver >= ▲1O")
                        .gives("number.form", "carriedOver>=1O", "请只用 0 到 9 和小数点来写"),
                draft("a number that is none", "floor.examples.csv", "1000万元", "▲一千万元")
                        .in(FUNDS)
                        .gives("example.cell", "一千万元", "请填不小于零的金额"),
                whole("empty file", "review.dslr").gives("file.empty", "", "至少写一条，从 规则 \"名称\" 开始"),
                whole("empty file", DRL).gives("file.empty", "", "至少写一条，从 rule \"名称\" 开始"),
                whole("empty file", "review.dsl").gives("file.empty", "", "请把原来的句子放回来"),
                whole("empty file", "review.examples.csv").gives("file.empty", "", "请在第一行写列名"),
                draft("consequence of another chapter", "review.dslr", "请提交部门填写“议题名称”：“没有议题名称，请用一句话写明要议什么”", "▲列第 1 档")
                        .in(TITLE)
                        .gives("consequence.elsewhere", "列第 1 档", "属于“议题排序”一章（priority.dslr），这里不能用"),
                draft("consequence of another chapter", DRL, "report.tier(1)", "▲report.refer(\"先议\")")
                        .in(RANK)
                        .gives(
                                "consequence.method",
                                "report.refer(\"先议\")",
                                "请从这些里选：advise、preferInTier、preferOverTiers、raise、tier")
                        .near("preferInTier", "preferOverTiers", "tier"),
                draft("consequence of another chapter", "priority.dsl", "=report.tier({档})", "=▲report.fillIn({档})")
                        .gives(
                                "consequence.method",
                                "report.fillIn({档})",
                                "请从这些里选：advise、preferInTier、preferOverTiers、raise、tier")
                        .near("preferInTier"));
    }

    private static BrokenDraft draft(String of, String file, String words, String others) {
        return BrokenDraft.of(of, file, words, others);
    }

    /** A file with nothing left in it. */
    private static BrokenDraft whole(String of, String file) {
        var text = new String(BrokenDraft.shipped(file).get(file), java.nio.charset.StandardCharsets.UTF_8);
        return BrokenDraft.of(of, file, text, "▲");
    }
}
