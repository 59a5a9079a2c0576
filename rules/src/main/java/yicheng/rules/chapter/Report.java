package yicheng.rules.chapter;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;

/**
 * What the rules of one chapter write to during one judgement. A subclass has one public method for each kind of
 * consequence; vocabulary may call those it declares itself and nothing else.
 */
public abstract class Report {

    private List<ListedRule> book = List.of();
    private final BitSet fired = new BitSet();
    private int current = -1;

    /** Called by generated code before each consequence: rule number {@code rule} of the chapter speaks now. */
    public final void by(int rule) {
        current = rule;
        fired.set(rule);
    }

    public final void open(List<ListedRule> book) {
        this.book = book;
    }

    public final boolean hasFired(int rule) {
        return fired.get(rule);
    }

    /** The rule that is speaking. */
    protected final RuleRef rule() {
        return book.get(current).ref();
    }

    /** What the speaking rule's conditions ask, in the order of the sentences. */
    protected final List<Asked> asked() {
        return book.get(current).asked();
    }

    /** What the speaking rule asks by that name in its conditions; the first where it asks more than once. */
    protected final Optional<Asked> asked(String name) {
        return asked().stream().filter(asked -> asked.name().equals(name)).findFirst();
    }

    /** Position in the chapter of the rule that is speaking: the order in which to show what rules said. */
    protected final int position() {
        return current;
    }
}
