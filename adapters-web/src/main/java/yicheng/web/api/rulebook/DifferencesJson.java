package yicheng.web.api.rulebook;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Language;
import yicheng.rulebook.edition.BookDiff;
import yicheng.web.api.shape.OwnFieldJson;
import yicheng.web.api.shape.SentenceJson;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** How one edition differs from another, rule by rule and own field by own field. */
record DifferencesJson(int from, int to, List<Rule> rules, List<Field> fields) {

    /** @param before null for a new rule, {@code after} for one that is gone */
    record Rule(Coded how, String chapter, Optional<SentenceJson> before, Optional<SentenceJson> after) {

        static Rule of(BookDiff.ChangedRule rule, Language language) {
            return new Rule(
                    FindingJson.coded(
                            rule.how().name().toLowerCase(), rule.how().label(), language),
                    rule.chapter().in(language),
                    rule.before().map(before -> SentenceJson.of(before, language)),
                    rule.after().map(after -> SentenceJson.of(after, language)));
        }
    }

    /** @param before null for a new field, {@code after} for one that is gone */
    record Field(Coded how, Optional<OwnFieldJson> before, Optional<OwnFieldJson> after) {

        static Field of(BookDiff.ChangedField field, Language language) {
            return new Field(
                    FindingJson.coded(
                            field.how().name().toLowerCase(), field.how().label(), language),
                    field.before().map(OwnFieldJson::of),
                    field.after().map(OwnFieldJson::of));
        }
    }

    static DifferencesJson of(int from, int to, BookDiff diff, Language language) {
        return new DifferencesJson(
                from,
                to,
                diff.rules().stream().map(rule -> Rule.of(rule, language)).toList(),
                diff.fields().stream().map(field -> Field.of(field, language)).toList());
    }
}
