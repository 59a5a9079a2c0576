package yicheng.policy;

/** Why an act is refused, before one reads the findings. */
public enum Ground {
    /** The policy says no to what was handed in. */
    POLICY,
    /** Somebody else may do this, not the one who asked. */
    RIGHTS,
    /** It may be done, but not at this stage. */
    STATE
}
