package yicheng.web.edge;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/**
 * Why a request gets no answer of its own kind (RFC 9457), before it is written in one language and form.
 *
 * @param code stable, for programs: e.g. {@code unreadable}
 * @param errors every value that was wrong, not just the first
 * @param findings what the policy says, where it is the policy that refuses
 * @param number to quote to whoever runs the server; only where the fault is ours
 */
public record Problem(
        int status,
        String code,
        Text title,
        Text detail,
        List<WrongValue> errors,
        List<Finding> findings,
        Optional<String> number) {

    /**
     * @param pointer a JSON pointer into the body such as {@code /topics/0/amount}, or the name of a query parameter
     * @param value what was there, shortened
     */
    public record WrongValue(String pointer, String value, Text text) {}

    public Problem {
        errors = List.copyOf(errors);
        findings = List.copyOf(findings);
    }

    public static Problem of(int status, String code, Text title, Text detail) {
        return new Problem(status, code, title, detail, List.of(), List.of(), Optional.empty());
    }

    public static Problem refused(Ground ground, List<Finding> findings) {
        return switch (ground) {
            case POLICY -> refused(422, "refused", Text.of("不能受理", "This cannot be taken"), findings);
            case RIGHTS -> refused(403, "not_allowed", Text.of("没有权限", "This is not for you to do"), findings);
            case STATE -> refused(409, "wrong_state", Text.of("现在还不能办", "Not at this stage"), findings);
        };
    }

    private static Problem refused(int status, String code, Text title, List<Finding> findings) {
        return new Problem(status, code, title, findings.get(0).text(), List.of(), findings, Optional.empty());
    }

    public Problem with(List<WrongValue> wrong) {
        return new Problem(status, code, title, detail, wrong, findings, number);
    }
}
