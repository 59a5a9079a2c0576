package yicheng.policy.register;

import java.util.List;
import yicheng.policy.Text;

/** A chapter or section of the policy: {@code 3.1} in an id, 三（一） in print. */
public record RegisterChapter(String number, Text title, List<RegisteredClause> clauses) {
    public RegisterChapter {
        clauses = List.copyOf(clauses);
    }
}
