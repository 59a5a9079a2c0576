package yicheng.web.pages.values;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.register.Parameter;
import yicheng.policy.register.Parameters;

/** Parameters that several sentences must have alike: they are changed once, for all of them. */
record Shared(Parameter parameter) {

    static final List<Shared> ALL = Parameters.all().stream()
            .filter(parameter -> parameter.carriers().size() > 1)
            .map(Shared::new)
            .toList();

    static Optional<Shared> of(SentenceGap gap) {
        return ALL.stream()
                .filter(shared -> shared.parameter().isCarriedBy(gap))
                .findFirst();
    }

    /** Also the name of its input. */
    String id() {
        return parameter.id();
    }

    Text title() {
        return parameter.label();
    }

    List<Blank> among(List<Blank> blanks) {
        return blanks.stream()
                .filter(blank -> parameter.isCarriedBy(blank.gap()))
                .toList();
    }
}
