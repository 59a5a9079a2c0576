package yicheng.web.pages.values;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yicheng.policy.bench.SentenceGap;
import yicheng.rulebook.draft.SetValues;
import yicheng.web.pages.forms.Form;

/**
 * What somebody changed on the form.
 *
 * @param values by the name of the input: only those that are not as they were when the page was shown
 */
record Typed(Map<String, String> values, List<String> confirmed) {

    static final String WAS = "was:";
    static final String CONFIRMED = "confirmed";

    static Typed of(Form form, Map<String, List<Blank>> inputs) {
        var values = new LinkedHashMap<String, String>();
        inputs.forEach((name, blanks) -> {
            var gap = blanks.get(0).gap();
            var typed = read(gap.kind(), form.value(name));
            boolean shown = !form.all(name).isEmpty();
            if (shown && !typed.equals(form.value(WAS + name))) {
                values.put(name, typed);
            }
        });
        return new Typed(values, form.all(CONFIRMED));
    }

    boolean isEmpty() {
        return values.isEmpty() && confirmed.isEmpty();
    }

    /** Says beside each input why its value cannot stand there. */
    Form judged(Form form, Map<String, List<Blank>> inputs) {
        var judged = form;
        for (var value : values.entrySet()) {
            var gap = inputs.get(value.getKey()).get(0).gap();
            var refusal = SetValues.refusal(gap, value.getValue());
            judged = refusal.isPresent()
                    ? judged.wrong(value.getKey(), refusal.get().text())
                    : judged;
        }
        return judged;
    }

    List<SetValues.Change> changes(Book book, Map<String, List<Blank>> inputs) {
        var changes = new ArrayList<SetValues.Change>();
        values.forEach((name, value) -> inputs.get(name).stream()
                .filter(blank -> !blank.gap().value().equals(value))
                .forEach(blank -> changes.add(change(blank, value))));
        var blanks = book.blanks();
        Shared.ALL.stream()
                .filter(shared -> confirmed.contains(shared.id()))
                .flatMap(shared -> Unconfirmed.about(shared, blanks).stream())
                .filter(blank -> changes.stream().noneMatch(change -> isAt(change, blank.gap())))
                .forEach(blank -> changes.add(change(blank, Unconfirmed.confirmed(blank.gap()))));
        return changes;
    }

    private static boolean isAt(SetValues.Change change, SentenceGap gap) {
        return change.file().equals(gap.file()) && change.line() == gap.line() && change.column() == gap.column();
    }

    private static SetValues.Change change(Blank blank, String value) {
        var gap = blank.gap();
        return new SetValues.Change(gap.file(), gap.line(), gap.column(), value);
    }

    /** Digits and colons may be typed in full width. */
    private static String read(SentenceGap.Kind kind, String typed) {
        return switch (kind) {
            case NUMBER, WHOLE, TIME, DATE ->
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
            case CHOICE, WORDS, TEXT -> typed;
        };
    }
}
