package yicheng.preparation.room;

import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.calendar.DateWords;
import yicheng.people.Room;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.preparation.PreparationRefusals;
import yicheng.preparation.sitting.Sitting;

/** Says that another meeting has a room, and which are free. */
public record RoomTaken(Rooms rooms) {

    public Optional<Finding> of(Sitting sitting, Room room) {
        return rooms.taker(sitting, room).map(other -> finding(sitting, room, other));
    }

    private Finding finding(Sitting sitting, Room room, Sitting other) {
        var from = DateWords.brief(other.start());
        var free = rooms.free(sitting).stream()
                .map(one -> "%s（%d 座）".formatted(one.name(), one.seats()))
                .collect(Collectors.joining("、"));
        return PreparationRefusals.finding(
                PreparationRefusals.ROOM,
                "room",
                room.name(),
                Text.of(
                        "%s已由%s使用（%s–%s），%s"
                                .formatted(
                                        room.name(),
                                        other.name().zh(),
                                        from.zh(),
                                        other.end().toLocalTime(),
                                        free.isEmpty() ? "同一时间没有空闲的会议室，请改时间" : "可改用：" + free),
                        "%s is taken by the %s (%s–%s); %s"
                                .formatted(
                                        room.name(),
                                        other.name().en(),
                                        from.en(),
                                        other.end().toLocalTime(),
                                        free.isEmpty() ? "no room is free then" : "free: " + free)));
    }
}
