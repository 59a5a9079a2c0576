package yicheng.policy.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.policy.Clause;
import yicheng.policy.Nearest;
import yicheng.policy.Text;

/** All clauses there are, in the policy's order: whatever cites another one cites nothing. */
public final class ClauseRegister {

    private static final int NEAREST = 3;

    private static final List<RegisterChapter> CHAPTERS = List.of(
            new RegisterChapter("0", Text.of("序言", "Preamble"), Preamble.CLAUSES),
            new RegisterChapter("1", Text.of("会议类型与频次", "Types of meetings and when they are held"), Rhythm.CLAUSES),
            new RegisterChapter("2", Text.of("参会人员范围", "Who takes part"), Participants.CLAUSES),
            new RegisterChapter("3.1", Text.of("议题征集与筛选", "How topics come in and are chosen"), Topics.CLAUSES),
            new RegisterChapter("3.2", Text.of("议题排序与材料准备", "Order of topics, material"), Papers.CLAUSES),
            new RegisterChapter("4.1", Text.of("会前准备", "Before the meeting"), Preparation.CLAUSES),
            new RegisterChapter("4.2", Text.of("会中流程", "In the meeting"), Conduct.CLAUSES));

    private static final Map<String, RegisteredClause> BY_ID = CHAPTERS.stream()
            .flatMap(chapter -> chapter.clauses().stream())
            .collect(Collectors.toUnmodifiableMap(
                    registered -> registered.clause().id(), Function.identity()));

    private ClauseRegister() {}

    public static List<RegisterChapter> chapters() {
        return CHAPTERS;
    }

    public static List<RegisteredClause> all() {
        return CHAPTERS.stream().flatMap(chapter -> chapter.clauses().stream()).toList();
    }

    public static boolean has(String id) {
        return BY_ID.containsKey(id);
    }

    /** The ids of the register that come closest to one that is not in it, best first. */
    public static List<String> nearest(String id) {
        return Nearest.among(id, all().stream().map(one -> one.clause().id()).toList(), NEAREST);
    }

    /** The clauses that a book ought to carry by a rule and, citing these only, does not. */
    public static List<RegisteredClause> lostBy(Collection<Clause> cited) {
        return all().stream()
                .filter(one -> one.ruled() && !cited.contains(one.clause()))
                .toList();
    }
}
