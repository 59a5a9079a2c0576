package yicheng.web.api.rulebook.draft;

import java.util.List;
import java.util.Optional;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.policy.Language;
import yicheng.policy.register.RegisteredClause;

/**
 * What a check of a book's files gave.
 *
 * @param edition id of this text, as an edition of it would have
 * @param passes no fault, and every example as expected
 * @param lost clauses that no rule of this book carries any more; a warning only
 */
record CheckJson(
        String edition, boolean passes, List<FaultJson> faults, List<ExampleJson> examples, List<LostJson> lost) {

    /** @param rule null outside of a rule */
    record FaultJson(
            String code,
            String file,
            int line,
            int column,
            Optional<String> rule,
            String phrase,
            String message,
            List<String> nearest) {

        static FaultJson of(Fault fault, Language language) {
            return new FaultJson(
                    fault.code(),
                    fault.file(),
                    fault.line(),
                    fault.column(),
                    fault.rule(),
                    fault.phrase(),
                    fault.message().in(language),
                    fault.nearest());
        }
    }

    record ExampleJson(
            String file,
            int line,
            int column,
            String rule,
            String expected,
            String came,
            boolean asExpected,
            String because) {

        static ExampleJson of(BookCheck.ExampleOutcome example) {
            return new ExampleJson(
                    example.file(),
                    example.line(),
                    example.column(),
                    example.rule(),
                    example.expected(),
                    example.came(),
                    example.asExpected(),
                    example.because());
        }
    }

    record LostJson(String id, String printed, String statement) {

        static LostJson of(RegisteredClause clause, Language language) {
            return new LostJson(
                    clause.clause().id(),
                    clause.clause().printed(),
                    clause.statement().in(language));
        }
    }

    static CheckJson of(BookCheck check, Language language) {
        return new CheckJson(
                check.edition().id(),
                check.passes(),
                check.faults().stream()
                        .map(fault -> FaultJson.of(fault, language))
                        .toList(),
                check.examples().stream().map(ExampleJson::of).toList(),
                check.lost().stream()
                        .map(clause -> LostJson.of(clause, language))
                        .toList());
    }
}
