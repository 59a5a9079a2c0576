package yicheng.rules.gate.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Fault;
import yicheng.policy.Text;

/** The faults of one draft, at most {@value #MOST}; the last one then says how many more there are. */
public final class Faults {

    public static final int MOST = 1_000;
    private static final int LONGEST_PHRASE = 80;

    private final List<Fault> list = new ArrayList<>();
    private int more;

    /** May be called by the threads that build chapters side by side. */
    public synchronized void add(
            String code, Place at, Optional<String> rule, String phrase, Text message, List<String> nearest) {
        if (isFull()) {
            more++;
            return;
        }
        list.add(new Fault(code, at.file(), at.line(), at.column(), rule, shortened(phrase), message, nearest));
    }

    public void add(String code, Place at, String phrase, String zh, String en) {
        add(code, at, Optional.empty(), phrase, Text.of(zh, en), List.of());
    }

    public void add(String code, Place at, Optional<String> rule, String phrase, String zh, String en) {
        add(code, at, rule, phrase, Text.of(zh, en), List.of());
    }

    /** Gives the faults of these lines the rule they stand in, where they were found before that was known. */
    public synchronized void name(String file, int from, int to, String rule) {
        list.replaceAll(fault ->
                fault.file().equals(file) && fault.rule().isEmpty() && fault.line() >= from && fault.line() <= to
                        ? new Fault(
                                fault.code(),
                                file,
                                fault.line(),
                                fault.column(),
                                Optional.of(rule),
                                fault.phrase(),
                                fault.message(),
                                fault.nearest())
                        : fault);
    }

    public void addOnlyToCount() {
        more++;
    }

    /** True once further faults are only counted, so that costly advice need not be worked out. */
    public boolean isFull() {
        return list.size() >= MOST;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int count() {
        return list.size() + more;
    }

    /** All faults by file and place. */
    public List<Fault> sorted() {
        var sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column));
        if (more > 0) {
            var last = sorted.get(sorted.size() - 1);
            var text = Text.of(
                    "还有 %d 处问题没有列出，请先改正以上各处".formatted(more),
                    "%d more faults are not listed; please mend those above first".formatted(more));
            sorted.add(new Fault(
                    "faults.more", last.file(), last.line(), last.column(), Optional.empty(), "", text, List.of()));
        }
        return sorted;
    }

    private static String shortened(String phrase) {
        return phrase.codePointCount(0, phrase.length()) <= LONGEST_PHRASE
                ? phrase
                : phrase.substring(0, phrase.offsetByCodePoints(0, LONGEST_PHRASE)) + "…";
    }
}
