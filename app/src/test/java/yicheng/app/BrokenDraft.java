package yicheng.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import yicheng.rules.book.ShippedBook;

/**
 * A draft that an administrator spoiled by mistake, in one place of the shipped book.
 *
 * @param line where the mistake begins, with {@code column}; both from 1
 */
record BrokenDraft(String mistake, String file, String text, int line, int column) {

    private static final String SENTENCES = "review.dslr";
    private static final String LANGUAGE = "review.drl";
    private static final String SUM = "- 金额达到 30 万元\n  - 尚无党委会决定";
    private static final String LAST_WORDS = "（标准待本单位确认），请先提交党委会审议，凭党委会决定文号再报”\n结束";

    /** In the language of rules, to stand beside the sentences. */
    private static final String RULE = """
            rule "重大采购须先经党委会"
              @编号("review.major-purchase") @条款("3.1.review.money")
            when
              TopicFacts( amountAtLeast(wan(30)), !hasPartyDecision() )
            then
              report.refer(涉及金额, "请先提交党委会审议");
            end
            """;

    static List<BrokenDraft> inSentences() {
        return List.of(
                sentence("unknown field", SUM, SUM.replace("金额达到 30 万元", "预算金额未填写"), "预算金额"),
                sentence(
                        "missing bracket",
                        "@编号(\"review.major-funds\")",
                        "@编号(\"review.major-funds\"",
                        "(\"review.major-funds\""),
                sentence("unknown call", SUM, SUM.replace("金额达到 30 万元", "System.exit(0)"), "- System"),
                sentence("no 结束", LAST_WORDS, LAST_WORDS.replace("\n结束", "\n"), "因“涉及金额”转党委会：“金额达到重大资金标准"),
                sentence("one name twice", "规则 \"议题由部门提交\"", "规则 \"议题须有名称\" ", "议题须有名称\" "),
                sentence(
                        "one id twice",
                        "@编号(\"review.department\")",
                        "@编号(\"review.title\")",
                        "review.title\") @条款(\"3.1.submit.by\")"),
                sentence("wrong type", SUM, SUM.replace("30 万元", "30 个字"), "- 金额达到 30 个字"),
                sentence("unknown sentence", SUM, SUM.replace("达到 30", "大于 30"), "- 金额大于"),
                sentence("unclosed quote", LAST_WORDS, LAST_WORDS.replace("”", ""), "“金额达到重大资金标准"),
                sentence("no number", SUM, SUM.replace("30", "三十"), "三十 万元"),
                new BrokenDraft("empty file", SENTENCES, "", 1, 1),
                sentence("another chapter's", "请提交部门填写“议题名称”：“没有议题名称，请用一句话写明要议什么”", "每周一 09:00 召开，不超过 120 分钟", "每周一"));
    }

    /** The same mistakes, as far as they can be made in it. */
    static List<BrokenDraft> inTheLanguageOfRules() {
        return List.of(
                language("unknown field", "amountAtLeast(wan(30))", "budget > 30", "budget"),
                language("missing bracket", "amountAtLeast(wan(30))", "amountAtLeast(wan(30)", "( amountAtLeast"),
                language("unknown call", "amountAtLeast", "launch", "launch"),
                language("no end", "end\n", "", "report.refer"),
                language("one name twice", "重大采购须先经党委会", "重大资金使用须先经党委会", "重大资金"),
                language("one id twice", "review.major-purchase", "review.major-funds", "review.major-funds"),
                language("wrong type", "wan(30)", "\"30\"", "\"30\""),
                language("unclosed quote", "审议\"", "审议", "\"请先提交"),
                language("no number", "wan(30)", "wan(三十)", "三十"),
                new BrokenDraft("empty file", LANGUAGE, "", 1, 1),
                language(
                        "another chapter's",
                        "report.refer(涉及金额, \"请先提交党委会审议\")",
                        "report.weekly(\"周一\")",
                        "report.weekly"));
    }

    private static BrokenDraft sentence(String mistake, String words, String spoiled, String begins) {
        var text = new String(ShippedBook.files().byName().get(SENTENCES), StandardCharsets.UTF_8);
        return spoiled(mistake, SENTENCES, text, words, spoiled, begins);
    }

    private static BrokenDraft language(String mistake, String words, String spoiled, String begins) {
        return spoiled(mistake, LANGUAGE, RULE, words, spoiled, begins);
    }

    private static BrokenDraft spoiled(
            String mistake, String file, String text, String words, String spoiled, String begins) {
        int at = text.indexOf(words);
        var whole = text.substring(0, at) + spoiled + text.substring(at + words.length());
        var before = whole.substring(0, whole.indexOf(begins));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new BrokenDraft(mistake, file, whole, line, before.length() - before.lastIndexOf('\n'));
    }

    @Override
    public String toString() {
        return mistake + " in " + file;
    }
}
