package yicheng.policy;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What came of an act, as tests ask it. */
public final class Answered {

    private Answered() {}

    /** What was done; fails with the findings where it was refused. */
    public static <T> T done(Answer<T> answer) {
        return answer.fold(done -> done, findings -> {
            throw new AssertionError("refused: " + findings);
        });
    }

    public static List<Finding> findings(Answer<?> answer) {
        return answer.fold(
                done -> {
                    throw new AssertionError("was not refused: " + done);
                },
                findings -> findings);
    }

    /** All it says, in Chinese. */
    public static String refusal(Answer<?> answer) {
        return findings(answer).stream().map(finding -> finding.text().zh()).collect(joining("\n"));
    }

    public static List<String> fields(Answer<?> answer) {
        return findings(answer).stream()
                .map(finding -> finding.field().orElse("-"))
                .toList();
    }

    public static Ground ground(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).ground();
    }
}
