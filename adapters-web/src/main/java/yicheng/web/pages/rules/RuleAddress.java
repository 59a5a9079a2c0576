package yicheng.web.pages.rules;

import yicheng.policy.RuleRef;
import yicheng.rulebook.draft.BookDraft;

/** Where things of the rule book are found. */
public final class RuleAddress {

    private RuleAddress() {}

    public static String of(RuleRef rule) {
        return "/rules/rule/" + rule.id();
    }

    public static String of(BookDraft.Id draft) {
        return "/rules/drafts/" + draft.value();
    }

    /** The draft with one of its files open. */
    public static String of(BookDraft.Id draft, String file) {
        return of(draft) + "?file=" + file;
    }

    public static String edition(int number) {
        return "/rules/editions/" + number;
    }

    public static String report(String hash) {
        return "/rules/reports/" + hash;
    }
}
