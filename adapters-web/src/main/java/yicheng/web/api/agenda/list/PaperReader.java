package yicheng.web.api.agenda.list;

import java.util.Optional;
import yicheng.agenda.list.Paper;
import yicheng.agenda.list.Scan;
import yicheng.people.rights.Actor;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;

/** Reads who signed on paper, when, and where the scan of it is. */
final class PaperReader {

    private static final String PAPER = "paper";

    private PaperReader() {}

    static Shape with(Shape shape) {
        return shape.part(PAPER, "signer", "at", "scan");
    }

    /** What could not be read is noted; then there is none, and the body is refused before it is used. */
    static Optional<Paper> read(Values body, Actor actor, Api api) {
        return body.part(PAPER).flatMap(paper -> {
            var signer = Meant.requiredPerson(paper, "signer", actor.organisation());
            var at = paper.requiredMoment("at", api.moments());
            var scan = paper.required("scan", Texts.SCAN);
            return signer.flatMap(who -> at.map(
                    moment -> new Paper(who, moment.atZone(api.office().zone()).toInstant(), new Scan.Id(scan))));
        });
    }
}
