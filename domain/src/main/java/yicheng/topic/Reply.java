package yicheng.topic;

/** An item of the office's checklist: answered yes or no, or not yet. */
public enum Reply {
    OPEN,
    YES,
    NO
}
