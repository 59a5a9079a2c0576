package yicheng.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/**
 * How the seats of a room stand: a front row that faces the others, a row along each side of it, and rows at the back. The
 * table of those who write the record stands apart and is not counted.
 *
 * @param side seats along each of the two sides
 * @param backSeats in each row at the back
 */
public record RoomLayout(int front, int side, int backRows, int backSeats, Wall screen, Wall door) {

    /** A wall of the room, as one sees it who sits in the front row: ahead of him, behind him, at his hands. */
    public enum Wall {
        BEHIND("前排背后", "behind the front row"),
        AHEAD("前排对面", "opposite the front row"),
        LEFT("前排左手", "at the front row's left hand"),
        RIGHT("前排右手", "at the front row's right hand");

        private final Text label;

        Wall(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Wall> named(String name) {
            return Arrays.stream(values())
                    .filter(wall -> wall.code().equalsIgnoreCase(name.strip())
                            || wall.label.zh().equals(name.strip()))
                    .findFirst();
        }
    }

    public static final int MOST_FRONT = 21;
    public static final int MOST_SIDE = 20;
    public static final int MOST_ROWS = 20;
    public static final int MOST_IN_A_ROW = 40;

    private static final int USUAL_FRONT = 5;
    private static final int USUAL_MOST_FRONT = 11;
    private static final int USUAL_MOST_SIDE = 10;
    private static final int USUAL_ROW = 12;

    public RoomLayout {
        require(front >= 1 && front <= MOST_FRONT, "front (%d) must be 1 to %d", front, MOST_FRONT);
        require(side >= 0 && side <= MOST_SIDE, "side (%d) must be 0 to %d", side, MOST_SIDE);
        require(backRows >= 0 && backRows <= MOST_ROWS, "rows at the back (%d) must be 0 to %d", backRows, MOST_ROWS);
        require(
                backSeats >= 0 && backSeats <= MOST_IN_A_ROW,
                "seats in a row (%d) must be 0 to %d",
                backSeats,
                MOST_IN_A_ROW);
    }

    /** For a room of which only the number of seats is known: a quarter in front, as much on each side, the rest behind. */
    public static RoomLayout usual(int seats) {
        int quarter = seats / 4 | 1;
        int front = Math.min(seats, Math.max(USUAL_FRONT, Math.min(USUAL_MOST_FRONT, quarter)));
        int rest = seats - front;
        int side = Math.min(USUAL_MOST_SIDE, Math.min(rest / 2, (rest + 2) / 3));
        int back = rest - 2 * side;
        int rows = Math.min(MOST_ROWS, (back + USUAL_ROW - 1) / USUAL_ROW);
        int row = rows == 0 ? 0 : Math.min(MOST_IN_A_ROW, back / rows);
        return new RoomLayout(front, side, rows, row, Wall.AHEAD, Wall.AHEAD);
    }

    public int seats() {
        return front + 2 * side + backRows * backSeats;
    }

    private static void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.formatted(values));
        }
    }
}
