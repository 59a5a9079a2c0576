package yicheng.web.api.desk;

import yicheng.policy.Text;

/** What to write where a parameter could not be read. */
final class Texts {

    static final Text AFTER = Text.of("请填条目编号，如 0", "write the number of an entry, such as 0");
    static final Text LIMIT = Text.of("每页 1 至 500 条", "1 to 500 a page");

    private Texts() {}
}
