package yicheng.web.seating;

import java.util.List;
import java.util.Optional;
import yicheng.people.RoomLayout.Wall;
import yicheng.policy.Text;
import yicheng.preparation.seat.Place;

/**
 * A seat plan on paper. The front row is above and faces down, so that its left hand is to the right of whoever looks at it.
 *
 * @param floor the walls
 * @param described in words, for those who do not see it
 */
public record Drawing(
        int width,
        int height,
        Box floor,
        Text title,
        Text described,
        List<Box> tables,
        List<Chair> chairs,
        List<Sign> signs) {

    public record Box(int x, int y, int width, int height) {

        public int right() {
            return x + width;
        }

        public int bottom() {
            return y + height;
        }

        public int middle() {
            return x + width / 2;
        }
    }

    /**
     * @param seat whose it is; empty for an empty chair
     * @param kind {@code leader}, {@code guest}, {@code head}, {@code observer}, {@code recorder} or {@code empty}
     * @param size of the type in which the name is written
     * @param fresh it is otherwise than the plates lie
     */
    public record Chair(
            Place place,
            Box box,
            Optional<String> seat,
            String kind,
            String name,
            String about,
            int size,
            boolean pinned,
            boolean fresh) {

        public Text said() {
            var at = place.said();
            return name.isEmpty()
                    ? Text.of(at.zh() + "：空", at.en() + ": empty")
                    : Text.of(
                            at.zh() + "：" + name + (about.isEmpty() ? "" : "，" + about),
                            at.en() + ": " + name + (about.isEmpty() ? "" : ", " + about));
        }
    }

    /** A screen or a door in a wall. */
    public record Sign(Wall wall, Box box, Text label, boolean door) {}

    public Drawing {
        tables = List.copyOf(tables);
        chairs = List.copyOf(chairs);
        signs = List.copyOf(signs);
    }
}
