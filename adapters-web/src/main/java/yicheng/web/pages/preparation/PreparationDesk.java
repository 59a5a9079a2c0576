package yicheng.web.pages.preparation;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.preparation.Mark;
import yicheng.preparation.ReadPreparation;
import yicheng.preparation.checklist.ListedItem;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Nearness;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Lays out how far a meeting is got ready. */
public final class PreparationDesk {

    private final Frame frame;

    public PreparationDesk(Frame frame) {
        this.frame = frame;
    }

    /** @throws Unknown where no such meeting is held */
    PreparationView view(Actor actor, MeetingRef meeting, Optional<Notice> told) {
        var seen = seen(actor, meeting).orElseThrow(() -> new Unknown("meeting", meeting.toString()));
        var names = Names.of(actor);
        return new PreparationView(
                seen,
                seen.lists().stream().map(list -> sheet(list, names)).toList(),
                actor.mayEverywhere(Operation.ARRANGE_MEETINGS),
                told);
    }

    /** Empty where the meeting is not held. */
    Optional<ReadPreparation.Seen> seen(Actor actor, MeetingRef meeting) {
        try {
            return frame.office()
                    .preparation()
                    .readPreparation()
                    .one(actor, meeting)
                    .fold(Optional::of, refused -> Optional.empty());
        } catch (Unknown notHeld) {
            return Optional.empty();
        }
    }

    private PreparationView.Sheet sheet(ListedItem.Listed list, Names names) {
        var now = frame.office().now();
        return new PreparationView.Sheet(
                list.list().code(),
                list.list().label(),
                list.due(),
                list.due().map(due -> Nearness.of(due, now)),
                isOver(list, now),
                list.items().stream().map(item -> row(item, names)).toList());
    }

    static boolean isOver(ListedItem.Listed list, LocalDateTime now) {
        return list.due().filter(due -> now.isAfter(due)).isPresent()
                && !list.open().isEmpty();
    }

    private PreparationView.Row row(ListedItem item, Names names) {
        return new PreparationView.Row(
                item.name(),
                item.rule(),
                item.mark().map(mark -> by(mark, names)),
                item.proof(),
                item.missing(),
                item.earlier().stream().map(mark -> by(mark, names)).toList());
    }

    private PreparationView.By by(Mark mark, Names names) {
        return new PreparationView.By(names.of(mark.by()), frame.local(mark.at()), mark.remark());
    }
}
