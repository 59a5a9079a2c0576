package yicheng.web.pages.rules.files;

import java.util.List;
import yicheng.policy.Text;
import yicheng.policy.bench.Boundary;

/**
 * Examples at the edge of each number of a chapter, to be added with one click.
 *
 * @param checked false where the text has faults, so that nothing can be tried
 * @param version of the draft they were worked out from
 */
public record BoundaryView(
        String title,
        String address,
        String file,
        String examples,
        Text chapter,
        List<Boundary> boundaries,
        boolean checked,
        long version) {}
