package yicheng.web.api.rulebook;

import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Language;
import yicheng.rulebook.replay.ReplayRuns;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;

/**
 * A replay under way or ended.
 *
 * @param total about how many topics there are to judge; 0 before that is known
 * @param report hash of its report, once it is done
 * @param failure what went wrong, where something did
 */
record RunJson(
        String id,
        String draft,
        Named by,
        String begun,
        String state,
        long done,
        long total,
        int percent,
        Optional<String> report,
        Optional<String> failure) {

    static RunJson of(ReplayRuns.Run run, Names names, Moments moments, Language language) {
        return new RunJson(
                run.id(),
                run.draft().value(),
                names.of(run.by()),
                moments.written(run.begun()),
                run.state().name().toLowerCase(Locale.ROOT),
                run.progress().done(),
                run.progress().total(),
                run.progress().percent(),
                run.report(),
                run.failure().map(why -> why.in(language)));
    }
}
