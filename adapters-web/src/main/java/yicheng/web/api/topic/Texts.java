package yicheng.web.api.topic;

import yicheng.policy.Text;

/** What to write where something was left out or could not be read. */
final class Texts {

    static final Text FROM = Text.of("请写明抄自哪项议题（编号）", "say from which topic, by its id");
    static final Text OTHER = Text.of("请写明另一项议题（编号）", "say which other topic, by its id");
    static final Text OUTCOME = Text.of(
            "协调结果应为 agreed（已协调一致）、disputed（已协调仍有争议）、not_concerned（不涉及）或 not_coordinated（未协调）",
            "the outcome is one of agreed, disputed, not_concerned, not_coordinated");
    static final Text STAGE =
            Text.of("没有这个环节，如 submitted、under_review", "no such stage; such as submitted, under_review");
    static final Text DEPARTMENT = Text.of("没有这个部门", "there is no such department");
    static final Text LIMIT = Text.of("每页 1 至 100 项", "1 to 100 a page");
    static final Text AFTER = Text.of("请原样使用上一页给出的 after", "use the value of after as the page before gave it");
    static final Text WORDS = Text.of("请写要查找的词，最多 200 字", "write the words to look for, at most 200 characters");

    static final Text NOT_PAST = Text.of(
            "状态不是“待审”；既往议题请用 /api/v1/past-topics/import 导入",
            "its state is not to be judged; past topics are taken at /api/v1/past-topics/import");

    private Texts() {}
}
