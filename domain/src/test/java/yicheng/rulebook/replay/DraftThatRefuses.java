package yicheng.rulebook.replay;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import yicheng.InMemoryRuleBook;
import yicheng.attendance.AttendanceRules;
import yicheng.policy.Edition;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;

/** A rule book whose chapter on attendance finds nothing but what one draft refuses. */
final class DraftThatRefuses {

    private DraftThatRefuses() {}

    /** @param refused which facts of leave, observers or the roll it refuses */
    static RuleBook on(InMemoryRuleBook book, Predicate<Object> refused, String words) {
        var rule = book.chapters().stream()
                .flatMap(chapter -> chapter.rules().stream())
                .findFirst()
                .orElseThrow()
                .ref();
        var no = Finding.returned(rule, "draft", "", Text.chinese(words), Mender.APPLICANT);
        var chapter = (AttendanceRules) Proxy.newProxyInstance(
                AttendanceRules.class.getClassLoader(),
                new Class<?>[] {AttendanceRules.class},
                (proxy, method, facts) -> facts != null && refused.test(facts[0]) ? List.of(no) : List.of());
        Map<Class<?>, Object> rules = new HashMap<>(book.byPort());
        rules.put(AttendanceRules.class, chapter);
        return new InMemoryRuleBook(new Edition("f".repeat(32), "草稿"), rules, book.chapters());
    }
}
