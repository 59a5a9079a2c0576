package yicheng.preparation.seating;

import java.util.Map;
import java.util.OptionalLong;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.PreparationActs;
import yicheng.preparation.PreparationActs.Outcome;
import yicheng.preparation.PreparationActs.Work;
import yicheng.preparation.PreparationRefusals;
import yicheng.preparation.Preparations;
import yicheng.preparation.seat.Chairs;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seat.SeatPlan;

/** The office puts somebody into another seat than the rule book gives him, and who sits there into his; or takes it back. */
public final class MoveSeat {

    /**
     * @param seat whose seat it is
     * @param reason why he sits otherwise than the rule book has it
     */
    public record Command(MeetingRef meeting, long basedOn, String seat, Place place, String reason) {}

    public record Undo(MeetingRef meeting, long basedOn) {}

    private static final int REASON = 60;
    private static final Text WHY = Text.of(
            "请用 1 至 %d 个字写明为何不按规则就座，如 便于操作电脑".formatted(REASON),
            "say in 1 to %d characters why he sits otherwise than the rules have it".formatted(REASON));

    private final PreparationActs acts;
    private final SeatMeeting seatMeeting;

    public MoveSeat(PreparationActs acts, SeatMeeting seatMeeting) {
        this.acts = acts;
        this.seatMeeting = seatMeeting;
    }

    public Answer<Preparations.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                command.meeting(),
                OptionalLong.of(command.basedOn()),
                "seats.moved",
                work -> seatMeeting
                        .handle(work.sitting(), work.preparation(), work.terms())
                        .then(seating -> moved(work, command, seating)));
    }

    /** Takes back what was done last. */
    public Answer<Preparations.Kept> undo(Actor actor, Undo command) {
        return acts.act(
                actor, command.meeting(), OptionalLong.of(command.basedOn()), "seats.move-undone", MoveSeat::undone);
    }

    private static Answer<Outcome> moved(Work work, Command command, Seating seating) {
        var who = seating.sitting(command.seat());
        var from = seating.plan().of(command.seat());
        if (who.isEmpty() || from.isEmpty()) {
            return PreparationRefusals.policy(
                    PreparationRefusals.SEATS,
                    "person",
                    command.seat(),
                    Text.of("此人不在座位图上，请从名单中选择", "this person is not on the plan; choose one who is"));
        }
        if (!Chairs.of(seating.room().layout(), seating.convention(), seating.plan())
                .has(command.place())) {
            return PreparationRefusals.policy(
                    PreparationRefusals.SEATS,
                    "place",
                    command.place().label(),
                    Text.of(
                            "%s没有“%s”这个座位"
                                    .formatted(
                                            seating.room().name(),
                                            command.place().said().zh()),
                            "%s has no seat “%s”"
                                    .formatted(
                                            seating.room().name(),
                                            command.place().said().en())));
        }
        if (from.get().equals(command.place())) {
            return PreparationRefusals.state(
                    PreparationRefusals.SEATS,
                    "place",
                    Text.of(
                            "%s本来就坐%s"
                                    .formatted(
                                            who.get().name(),
                                            command.place().said().zh()),
                            "%s sits there anyway".formatted(who.get().name())));
        }
        var reason = command.reason().strip();
        if (reason.isEmpty() || reason.length() > REASON) {
            return PreparationRefusals.policy(PreparationRefusals.SEATS, "reason", reason, WHY);
        }
        return new Answer.Done<>(new Outcome(
                work.preparation().pinning(new SeatPlan.Pinned(command.seat(), command.place(), reason)),
                Map.of(
                        "person", who.get().name(),
                        "from", from.get().label(),
                        "to", command.place().label(),
                        "reason", reason)));
    }

    private static Answer<Outcome> undone(Work work) {
        var pinned = work.preparation().pinned();
        if (pinned.isEmpty()) {
            return PreparationRefusals.state(
                    PreparationRefusals.SEATS,
                    "seats",
                    Text.of("没有可以撤回的调整，座位都是按规则排的", "there is nothing to take back; everybody sits as the rules say"));
        }
        var last = pinned.get(pinned.size() - 1);
        return new Answer.Done<>(new Outcome(
                work.preparation().unpinned(),
                Map.of("seat", last.seat(), "to", last.place().label())));
    }
}
