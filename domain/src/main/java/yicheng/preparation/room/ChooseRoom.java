package yicheng.preparation.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import yicheng.meeting.MeetingRef;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.Preparation;
import yicheng.preparation.PreparationActs;
import yicheng.preparation.PreparationActs.Outcome;
import yicheng.preparation.PreparationActs.Work;
import yicheng.preparation.PreparationRefusals;
import yicheng.preparation.Preparations;

/** The office chooses the room of a meeting. */
public final class ChooseRoom {

    public record Command(MeetingRef meeting, long basedOn, String room) {}

    private final PreparationActs acts;
    private final Rooms rooms;
    private final RoomNotices notices;

    public ChooseRoom(PreparationActs acts, Rooms rooms, RoomNotices notices) {
        this.acts = acts;
        this.rooms = rooms;
        this.notices = notices;
    }

    /** Refused for a room that another meeting has at that time, with those that are free. */
    public Answer<Preparations.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                command.meeting(),
                OptionalLong.of(command.basedOn()),
                "preparation.room-chosen",
                work -> chosen(work, command.room().strip()));
    }

    private Answer<Outcome> chosen(Work work, String name) {
        var room = rooms.named(name);
        if (room.isEmpty()) {
            var names = rooms.all().stream().map(Room::name).collect(Collectors.joining("、"));
            return PreparationRefusals.policy(
                    PreparationRefusals.ROOM,
                    "room",
                    name,
                    Text.of(
                            "没有名为“%s”的会议室，可选：%s".formatted(name, names.isEmpty() ? "（尚未登记会议室）" : names),
                            "there is no room “%s”; there are: %s".formatted(name, names)));
        }
        return new RoomTaken(rooms)
                .of(work.sitting(), room.get())
                .<Answer<Outcome>>map(finding -> new Answer.Refused<>(List.of(finding)))
                .orElseGet(() -> {
                    var since = since(work, name);
                    if (since.isPresent()) {
                        notices.chosen(work, name);
                    }
                    return new Answer.Done<>(new Outcome(work.preparation().in(name, since), Map.of("room", name)));
                });
    }

    /** What was got ready in another room does not count for this one. */
    private Optional<Preparation.Since> since(Work work, String name) {
        return rooms.of(work.sitting(), work.preparation())
                        .filter(before -> before.name().equals(name))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Preparation.Since(work.now(), work.version() + 1));
    }
}
