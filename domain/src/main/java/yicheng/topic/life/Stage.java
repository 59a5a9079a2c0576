package yicheng.topic.life;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import yicheng.policy.Text;

/** Where a topic stands (policy 4.2), up to its place on the agenda. */
public enum Stage {
    DRAFT("草稿", "draft"),
    SUBMITTED("已提交", "submitted"),
    LATE("逾期", "late"),
    UNDER_REVIEW("审核中", "under review"),
    COORDINATING("待协调", "waiting for coordination"),
    SUPPLEMENTING("待补充", "waiting for a supplement"),
    ROLLED("顺延下次", "rolled to the next meeting"),
    REFERRED("转党委会", "referred to the party committee"),
    RETURNED("退回", "returned"),
    PASSED("审核通过", "passed"),
    /** Goes along with another topic (3.2.rank.dup). */
    MERGED("并入", "merged"),
    /** On a signed list, waiting for the principal leader. */
    LISTED("列入清单", "on the list"),
    /** The principal leader wants it later: it goes on the list of the next meeting. */
    HELD("缓议", "held over"),
    APPROVED("审定通过", "approved"),
    RANKED("已排序", "on the agenda"),
    WITHDRAWN("撤回", "withdrawn"),
    /** Dealt with before this system was used; only looked back upon. */
    PAST("既往", "past");

    private static final Set<Stage> IN_HAND =
            Set.of(SUBMITTED, LATE, UNDER_REVIEW, COORDINATING, SUPPLEMENTING, ROLLED);
    private static final Set<Stage> LISTABLE = Set.of(PASSED, HELD);
    private static final Set<Stage> BEYOND_REVIEW = Set.of(PASSED, MERGED, LISTED, HELD, APPROVED, RANKED);

    private final Text label;

    Stage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those at which the office has it and has not decided. */
    public static Set<Stage> inHand() {
        return IN_HAND;
    }

    /** The office has it and has not decided. */
    public boolean isInHand() {
        return IN_HAND.contains(this);
    }

    /** Those that go on the next list of their meeting. */
    public static Set<Stage> listable() {
        return LISTABLE;
    }

    /** Its department may change what it says. */
    public boolean isWritable() {
        return this == DRAFT || this == SUPPLEMENTING || this == ROLLED || this == REFERRED || this == RETURNED;
    }

    /** Whether its amount counts into a project's sum (3.1.review.money: not withdrawn or returned). */
    public boolean counts() {
        return isInHand() || BEYOND_REVIEW.contains(this) || this == PAST;
    }

    public static Optional<Stage> named(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equalsIgnoreCase(code.strip())
                        || stage.label.zh().equals(code.strip()))
                .findFirst();
    }
}
