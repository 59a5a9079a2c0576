package yicheng.web.pages.rules.drafts;

/** What is to be done next with a draft, by the one who looks at it. */
public enum Next {
    CLAIM,
    EDIT,
    UPDATE,
    MEND_TEXT,
    MEND_EXAMPLES,
    REPLAY,
    WAIT_FOR_REPLAY,
    MEND_PLAN,
    HAND_OVER,
    WAIT_FOR_REVIEW,
    PUBLISH,
    NOTHING
}
