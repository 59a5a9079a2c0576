package yicheng.web.edge;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Language;

/** A problem as {@code application/problem+json} (RFC 9457), in one language. */
public record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        Optional<String> number,
        List<Error> errors,
        List<FindingJson> findings) {

    public static final String CONTENT_TYPE = "application/problem+json";

    /** One wrong value. */
    public record Error(String pointer, String value, String text) {}

    public static ProblemJson of(Problem problem, String path, Language language) {
        return new ProblemJson(
                "urn:yicheng:problem:" + problem.code(),
                problem.title().in(language),
                problem.status(),
                problem.detail().in(language),
                path,
                problem.code(),
                problem.number(),
                problem.errors().stream()
                        .map(error -> new Error(
                                error.pointer(), error.value(), error.text().in(language)))
                        .toList(),
                problem.findings().stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList());
    }
}
