package yicheng.people.rights;

import yicheng.policy.Text;

/** How far a role's right to an operation goes. */
public enum Reach {
    NONE("—", "-"),
    /** Only what belongs to a department in which the role is held. */
    OWN("本部门", "own department"),
    /** The same, while the right is lent by delegation (policy 3, rule 11). */
    OWN_IF_DELEGATED("本部门（受委托）", "own department, if delegated"),
    /** While the right is lent by delegation. */
    IF_DELEGATED("受委托", "if delegated"),
    ALL("全部", "all");

    private final Text label;

    Reach(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
