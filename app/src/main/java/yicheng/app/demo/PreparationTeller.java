package yicheng.app.demo;

import java.util.Arrays;
import java.util.Optional;
import yicheng.Office;
import yicheng.PreparationDesk;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.preparation.Checklist;
import yicheng.preparation.checklist.TickItem;
import yicheng.preparation.seating.PlanSeats;

/** Does what the script tells about getting a meeting ready. */
final class PreparationTeller {

    private final PreparationDesk desk;

    PreparationTeller(Office office) {
        this.desk = office.preparation();
    }

    /** {@code tick} with the list and its items, {@code lay} for the plates. */
    Optional<Answer<?>> tell(Actor actor, MeetingRef meeting, MeetingStory.Told told) {
        return told.act().equals("lay")
                ? Optional.of(desk.planSeats().handle(actor, new PlanSeats.Command(meeting, version(actor, meeting))))
                : Arrays.stream(told.details().get("items").split("、"))
                        .<Answer<?>>map(item -> tick(actor, meeting, told, item))
                        .reduce((earlier, later) -> later);
    }

    private Answer<?> tick(Actor actor, MeetingRef meeting, MeetingStory.Told told, String item) {
        var list = Checklist.coded(told.details().get("list")).orElseThrow();
        var remark = told.details().getOrDefault("remark", "");
        return desk.tickItem()
                .handle(
                        actor,
                        new TickItem.Command(meeting, version(actor, meeting), list, item.strip(), true, remark));
    }

    private long version(Actor actor, MeetingRef meeting) {
        return desk.readPreparation()
                .one(actor, meeting)
                .fold(seen -> seen.kept().version(), refused -> 0L);
    }
}
