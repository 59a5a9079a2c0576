package yicheng.web.pages.rules.drafts;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.web.pages.rules.editions.EditionLine;

/** Says where a draft stands, and what whoever looks at it can do next. */
final class Standing {

    private final BookDraft draft;
    private final boolean current;
    private final Optional<DraftState> state;
    private final Optional<EditionLine> published;

    /** @param current the draft begins from the edition in force */
    Standing(BookDraft draft, boolean current, Optional<DraftState> state, Optional<EditionLine> published) {
        this.current = current;
        this.draft = draft;
        this.state = state;
        this.published = published;
    }

    Life life() {
        return Life.of(List.of(written(), checked(), examples(), replayed(), reviewed(), inForce()));
    }

    Next next(DraftView.Powers may) {
        if (!draft.isOpen() || state.isEmpty()) {
            return Next.NOTHING;
        }
        if (draft.isUnclaimed()) {
            return may.drafts() ? Next.CLAIM : Next.NOTHING;
        }
        if (!current) {
            return may.drafts() ? Next.UPDATE : Next.NOTHING;
        }
        if (!checksOut()) {
            return state.get().check().faults().isEmpty() ? Next.MEND_EXAMPLES : Next.MEND_TEXT;
        }
        if (isUnchanged()) {
            return Next.EDIT;
        }
        return replayed().reached() ? reviewing(may) : replaying();
    }

    private Next replaying() {
        if (state.orElseThrow().running()) {
            return Next.WAIT_FOR_REPLAY;
        }
        return replayed().wrong() ? Next.MEND_PLAN : Next.REPLAY;
    }

    private Next reviewing(DraftView.Powers may) {
        if (draft.handedOver().isPresent()) {
            return may.publishes() ? Next.PUBLISH : Next.WAIT_FOR_REVIEW;
        }
        return may.drafts() ? Next.HAND_OVER : Next.NOTHING;
    }

    private boolean checksOut() {
        return state.filter(one -> one.check().passes()).isPresent();
    }

    private boolean isUnchanged() {
        return draft.changes().isEmpty();
    }

    private boolean isPublished() {
        return draft.state() == BookDraft.State.PUBLISHED;
    }

    private Life.Point written() {
        int files = draft.changes().size();
        return isUnchanged()
                ? Life.Point.open("还没有改动", "no change yet")
                : Life.Point.reached("改了 %d 个文件".formatted(files), "%d file(s) changed".formatted(files));
    }

    private Life.Point checked() {
        if (state.isEmpty()) {
            return Life.Point.open("正在检查…", "checking…");
        }
        int faults = state.get().check().faults().size();
        return faults > 0
                ? Life.Point.wrong("%d 处要改".formatted(faults), "%d fault(s)".formatted(faults))
                : Life.Point.reached("没有错误", "no fault");
    }

    private Life.Point examples() {
        if (state.isEmpty() || !state.get().check().faults().isEmpty()) {
            return Life.Point.open("检查通过后运行", "run after the check");
        }
        long failing = state.get().failing();
        int all = state.get().check().examples().size();
        return failing > 0
                ? Life.Point.wrong("%d 例不符".formatted(failing), "%d of %d fail".formatted(failing, all))
                : Life.Point.reached("%d 例全部相符".formatted(all), "all %d pass".formatted(all));
    }

    private Life.Point replayed() {
        var report = state.flatMap(DraftState::report);
        if (isPublished()) {
            return report.map(Standing::changing).orElse(Life.Point.reached("已回放", "done"));
        }
        if (state.filter(DraftState::running).isPresent()) {
            return Life.Point.open("正在回放…", "running…");
        }
        if (!checksOut() || report.isEmpty()) {
            return Life.Point.open("尚未回放", "not yet");
        }
        if (!state.get().fits()) {
            return Life.Point.open("改过，须重新回放", "changed since; replay again");
        }
        return report.get().faults().isEmpty()
                ? changing(report.get())
                : Life.Point.wrong("会议排不出来", "meetings cannot be planned");
    }

    private static Life.Point changing(ReplayReport report) {
        long changed = report.changed().all();
        return Life.Point.reached("会变的 %d 件".formatted(changed), "%d change".formatted(changed));
    }

    private Life.Point reviewed() {
        if (isPublished()) {
            return Life.Point.reached("已批准", "approved");
        }
        return draft.handedOver().isPresent()
                ? Life.Point.open("等他人复核发布", "waits for another person")
                : Life.Point.open("由起草人以外的人", "by somebody else");
    }

    private Life.Point inForce() {
        return published.map(Standing::comesIntoForce).orElseGet(() -> Life.Point.open("发布后", "when published"));
    }

    private static Life.Point comesIntoForce(EditionLine edition) {
        var name = Text.of(
                edition.name().zh() + " " + edition.state().zh(),
                edition.name().en() + " " + edition.state().en());
        return new Life.Point(!edition.awaited(), false, name);
    }
}
