package yicheng.preparation.seating;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.preparation.LaidPlan;
import yicheng.preparation.LaidPlan.Plate;
import yicheng.preparation.PreparationActs;
import yicheng.preparation.PreparationActs.Outcome;
import yicheng.preparation.PreparationActs.Work;
import yicheng.preparation.PreparationRefusals;
import yicheng.preparation.Preparations;
import yicheng.preparation.seat.Seated;

/** The office takes the plan as it should be now: by it the plates lie on the tables from then on. */
public final class PlanSeats {

    public record Command(MeetingRef meeting, long basedOn) {}

    private final PreparationActs acts;
    private final SeatMeeting seatMeeting;

    public PlanSeats(PreparationActs acts, SeatMeeting seatMeeting) {
        this.acts = acts;
        this.seatMeeting = seatMeeting;
    }

    /** Refused while somebody has no seat, or where nothing changed. */
    public Answer<Preparations.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                command.meeting(),
                OptionalLong.of(command.basedOn()),
                "seats.laid",
                work -> seatMeeting
                        .handle(work.sitting(), work.preparation(), work.terms())
                        .then(seating -> laid(work, seating)));
    }

    /** Names everybody for whom the room has no seat. */
    public static List<Finding> seatless(Seating seating) {
        return seating.seatless().isEmpty()
                ? List.of()
                : List.of(PreparationRefusals.finding(
                        PreparationRefusals.SEATS,
                        "room",
                        seating.room().name(),
                        Text.of(
                                "%s坐不下 %d 人：%s。请换大些的会议室，或调整会议室的座位布置"
                                        .formatted(
                                                seating.room().name(),
                                                seating.seatless().size(),
                                                names(seating.seatless())),
                                "%s has no seat for %d: %s; choose a larger room or change how its seats stand"
                                        .formatted(
                                                seating.room().name(),
                                                seating.seatless().size(),
                                                names(seating.seatless())))));
    }

    private static Answer<Outcome> laid(Work work, Seating seating) {
        var seatless = seatless(seating);
        if (!seatless.isEmpty()) {
            return new Answer.Refused<>(seatless);
        }
        if (seating.isLaid()) {
            return PreparationRefusals.state(
                    PreparationRefusals.SEATS,
                    "seats",
                    Text.of("座位牌已按这份座位图摆放，没有变动", "the plates lie by this plan already; nothing changed"));
        }
        var plan = new LaidPlan(
                seating.base(),
                seating.plates(),
                printed(work, seating),
                work.actor().id(),
                work.now());
        return new Answer.Done<>(new Outcome(work.preparation().laid(plan), content(seating)));
    }

    /** Plates of another day or room are still there to be laid again. */
    private static List<String> printed(Work work, Seating seating) {
        var there = work.preparation().laid().map(LaidPlan::plates).orElse(List.of());
        return Plates.missing(there, seating.plates()).stream().map(Plate::text).toList();
    }

    private static Map<String, String> content(Seating seating) {
        return Map.of(
                "room", seating.room().name(),
                "plates", String.valueOf(seating.plates().size()),
                "moved", String.valueOf(seating.moved()),
                "plan",
                        seating.plates().stream()
                                .map(plate -> plate.place().label() + "=" + plate.text())
                                .sorted()
                                .collect(Collectors.joining(" ")));
    }

    private static String names(List<Seated> people) {
        return people.stream()
                .map(who -> who.about().isBlank() ? who.name() : "%s（%s）".formatted(who.name(), who.about()))
                .collect(Collectors.joining("、"));
    }
}
