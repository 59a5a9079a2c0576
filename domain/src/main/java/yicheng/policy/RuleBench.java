package yicheng.policy;

import java.util.List;
import yicheng.policy.bench.Boundary;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.bench.VocabularySentence;

/** The workbench on which a draft of the rule book is tried before anyone relies on it. */
public interface RuleBench {

    /** Checks the text, compiles it and runs its examples; never throws for what an administrator may write. */
    BookCheck check(BookFiles files);

    /** The book ready to judge, of files that passed {@link #check}; {@link IllegalArgumentException} otherwise. */
    RuleBook load(BookFiles files, String name);

    /** Every value filled into a sentence of a rule, in the book's order; of a draft with faults, those of its good rules. */
    List<SentenceGap> gaps(BookFiles files);

    /** What rules may say, by chapter in the vocabulary's order; of a draft, whatever is at fault in its rules. */
    List<VocabularySentence> vocabulary(BookFiles files);

    /**
     * Examples just below, at and just above each number in a condition of the draft; none of a draft that cannot be
     * compiled. Its examples need not come out as expected: a number that was changed is why one asks. Numbers in
     * consequences have no facts around them.
     *
     * @param inForce files that passed {@link #check}; {@link IllegalArgumentException} otherwise
     */
    List<Boundary> boundaries(BookFiles draft, BookFiles inForce);
}
