package yicheng.web.pages.people;

import yicheng.people.RoomLayout;
import yicheng.people.RoomLayout.Wall;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;

/** How the seats of a room stand, as typed. */
final class LayoutForm {

    static final String[] FIELDS = {"front", "side", "backRows", "backSeats", "screen", "door", "layout"};

    private LayoutForm() {}

    /** With a fault at each number that is none, or too large. */
    static Form checked(Form form) {
        var one = number(form, "front", 1, RoomLayout.MOST_FRONT);
        var two = number(one, "side", 0, RoomLayout.MOST_SIDE);
        var three = number(two, "backRows", 0, RoomLayout.MOST_ROWS);
        return number(three, "backSeats", 0, RoomLayout.MOST_IN_A_ROW);
    }

    /** Only of what was checked without faults. */
    static RoomLayout layout(Form form) {
        return new RoomLayout(
                form.number("front").orElseThrow(),
                form.number("side").orElseThrow(),
                form.number("backRows").orElseThrow(),
                form.number("backSeats").orElseThrow(),
                Wall.named(form.value("screen")).orElse(Wall.AHEAD),
                Wall.named(form.value("door")).orElse(Wall.AHEAD));
    }

    private static Form number(Form form, String field, int least, int most) {
        var typed = form.number(field);
        return typed.isPresent() && typed.getAsInt() >= least && typed.getAsInt() <= most
                ? form
                : form.wrong(
                        field,
                        Text.of(
                                "请填 %d 至 %d 的整数".formatted(least, most),
                                "a whole number from %d to %d".formatted(least, most)));
    }
}
