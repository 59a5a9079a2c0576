package yicheng.web.pages.rules.editions;

import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleBook;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.Notice;

/**
 * One edition to read.
 *
 * @param chapters empty where the program can no longer read it
 * @param diff how it differs from the one before; empty for the first
 * @param restores the one who looks may begin a draft from it
 */
public record EditionView(
        EditionLine line,
        List<RuleBook.Chapter> chapters,
        Optional<Comparison> diff,
        Optional<EditionLine> again,
        boolean restores,
        boolean withdraws,
        Form form,
        Optional<Notice> notice) {}
