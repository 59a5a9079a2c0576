package yicheng.rulebook.draft;

import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What drafting and publishing itself demands, whatever the book says (policy 3, rule 12). */
public final class DraftRules {

    private static final Clause CLAUSE = new Clause("0.def");

    public static final RuleRef OPEN =
            rule("check.draft-open", "只有未发布的草稿可以修改", "only a draft that is not published can be changed");
    public static final RuleRef FILES = rule("check.draft-files", "规则库由固定的几个文件组成", "a rule book has its own files");
    public static final RuleRef TITLE = rule("check.draft-title", "草稿须有名称", "a draft has a title");
    public static final RuleRef VALUE =
            rule("check.draft-value", "填入句子的值须合乎句子的写法", "a value fits the sentence it stands in");
    public static final RuleRef CHECKED =
            rule("check.draft-checked", "草稿须通过检查和全部用例", "a draft passes its check and all examples");
    public static final RuleRef REPLAYED =
            rule("check.draft-replayed", "草稿须先在全部存档上回放", "a draft is replayed on the whole archive first");
    public static final RuleRef BASE = rule("check.draft-base", "草稿须从现行版改起", "a draft begins from the rules in force");
    public static final RuleRef SECOND_PERSON =
            rule("check.draft-second-person", "规则由起草人以外的人发布", "rules are published by somebody who did not write them");
    public static final RuleRef FLOOR =
            rule("check.draft-floor", "底线由主要领导本人改动", "the floor is changed by the principal leader");
    public static final RuleRef HANDED_OVER =
            rule("check.draft-handed-over", "只有送了复核的草稿可以退回或撤回", "only a draft that was handed over comes back");
    public static final RuleRef REMARK = rule("check.draft-remark", "退回草稿须写明意见", "a draft is returned with a remark");
    public static final RuleRef DISCARD =
            rule("check.draft-discard", "草稿由起草人或有权发布的人删除", "a draft is discarded by an author or who may publish");
    public static final RuleRef FROM =
            rule("check.draft-from", "规则自发布时或以后的时间起生效", "rules come into force now or later");
    public static final RuleRef REASON = rule("check.draft-reason", "改动规则须写明理由", "a change of the rules has a reason");

    private DraftRules() {}

    private static RuleRef rule(String id, String zh, String en) {
        return new RuleRef(id, Text.of(zh, en), CLAUSE);
    }
}
