package yicheng.web.pages.review;

import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.FieldFault;
import yicheng.topic.own.OwnFields;

/**
 * What stands beside a field: what is wrong, why, and who can mend it.
 *
 * @param field code of the field it is about; empty when about the whole topic
 * @param style of its colour and shape
 * @param missing the field is still to be filled in, which is no fault while one types
 */
public record Note(
        Optional<String> field,
        String style,
        Text head,
        Text text,
        Optional<String> saw,
        Optional<RuleRef> rule,
        Optional<Mender> mender,
        boolean missing) {

    public static Note of(Finding finding) {
        return new Note(
                finding.field(),
                style(finding.effect()),
                finding.missing()
                        ? Text.of("待填写", "to fill in")
                        : finding.effect().label(),
                finding.text(),
                finding.missing() ? Optional.empty() : finding.saw(),
                Optional.of(finding.rule()),
                Optional.of(finding.mender()),
                finding.missing());
    }

    static Note of(FieldFault fault) {
        return unreadable(fault.field().code(), fault.text());
    }

    static Note of(OwnFields.Fault fault) {
        return unreadable(fault.field().code(), fault.text());
    }

    private static Note unreadable(String field, Text why) {
        return new Note(
                Optional.of(field),
                "over",
                Text.of("无法识别", "cannot be read"),
                why,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public static String style(Effect effect) {
        return switch (effect) {
            case REFER_PARTY_COMMITTEE, RETURN -> "over";
            case COORDINATE_FIRST, SUPPLEMENT, LATE -> "behind";
            case REMIND -> "near";
        };
    }
}
