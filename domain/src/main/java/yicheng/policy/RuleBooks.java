package yicheng.policy;

/** The editions an installation keeps. */
public interface RuleBooks {

    /** The edition that judges acts done now. */
    RuleBook inForce();
}
