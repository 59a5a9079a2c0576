package yicheng.preparation;

import java.util.List;

/** What the chapter "preparation" lays down for a kind of meeting. */
public interface PreparationRules {

    List<PreparationTerm> terms(PreparationFacts facts);
}
