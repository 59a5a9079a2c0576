package yicheng.meeting.adhoc;

import java.util.List;
import yicheng.policy.Finding;

/** What the chapter "meetings" says to an act on an ad hoc meeting, in the order of the book. */
public interface AdhocRules {

    record Said(List<Finding> findings, List<AdhocTerm> terms) {
        public Said {
            findings = List.copyOf(findings);
            terms = List.copyOf(terms);
        }

        public <T extends AdhocTerm> List<T> all(Class<T> type) {
            return terms.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    Said judge(AdhocFacts facts);
}
