package yicheng.web.pages.rules.reports;

import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.replay.ReplayRuns;

/** A replay that somebody waits for. */
public record RunningView(BookDraft.Id draft, ReplayRuns.Run run) {

    public boolean running() {
        return run.state() == ReplayRuns.State.RUNNING;
    }
}
