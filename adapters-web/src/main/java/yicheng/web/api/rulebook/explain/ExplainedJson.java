package yicheng.web.api.rulebook.explain;

import java.util.List;
import java.util.SortedMap;

/**
 * A judgement with how rules took its facts.
 *
 * @param facts what the rules saw, by the codes of the fields
 * @param rules in the book's order; empty where the edition that judged was never kept here
 */
record ExplainedJson(VerdictJson verdict, SortedMap<String, String> facts, List<VerdictJson.TraceJson> rules) {}
