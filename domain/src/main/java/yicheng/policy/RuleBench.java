package yicheng.policy;

/** The workbench on which a draft of the rule book is tried before anyone relies on it. */
public interface RuleBench {

    /** Checks the text, compiles it and runs its examples; never throws for what an administrator may write. */
    BookCheck check(BookFiles files);

    /** The book ready to judge, of files that passed {@link #check}; {@link IllegalArgumentException} otherwise. */
    RuleBook load(BookFiles files, String name);
}
