package yicheng.web.api.rulebook.draft;

import java.util.List;
import yicheng.policy.Language;
import yicheng.policy.bench.Boundary;
import yicheng.web.edge.FindingJson;

/**
 * What becomes of facts just below, at and just above a number of a draft.
 *
 * @param changes some of them come out otherwise than in the edition in force
 */
record BoundaryJson(
        FindingJson.Rule rule,
        String number,
        String file,
        int line,
        int column,
        boolean changes,
        List<ProbeJson> probes) {

    /** @param example the line to add to the examples file */
    record ProbeJson(String column, String value, boolean fires, boolean firesNow, boolean changes, String example) {}

    static BoundaryJson of(Boundary boundary, Language language) {
        return new BoundaryJson(
                FindingJson.Rule.of(boundary.rule(), language),
                boundary.number(),
                boundary.file(),
                boundary.line(),
                boundary.column(),
                boundary.changes(),
                boundary.probes().stream()
                        .map(probe -> new ProbeJson(
                                probe.column(),
                                probe.value(),
                                probe.fires(),
                                probe.firesNow(),
                                probe.changes(),
                                probe.example()))
                        .toList());
    }
}
