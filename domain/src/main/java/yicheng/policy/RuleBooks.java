package yicheng.policy;

import java.util.Optional;

/** The editions an installation keeps, ready to judge. */
public interface RuleBooks {

    /** The edition that judges acts done now. */
    RuleBook inForce();

    /** The edition of that id, in force or not; empty where it was never kept here. */
    Optional<RuleBook> edition(String id);
}
