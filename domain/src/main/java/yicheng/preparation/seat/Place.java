package yicheng.preparation.seat;

import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Text;

/**
 * A seat, named from the centre as those who sit there have it: {@code C} is the place of number one, {@code L1} the one at
 * his left hand, {@code SR2} the second along the right side, {@code B1-3} the third in the first row at the back, {@code T1}
 * the first at the table of those who write the record.
 *
 * @param row at the back, else 0
 * @param number in front and along the sides positive to the left and negative to the right; else from 1
 */
public record Place(Zone zone, int row, int number) {

    public enum Zone {
        FRONT,
        SIDE,
        BACK,
        TABLE
    }

    private static final Pattern LABEL = Pattern.compile("C|(S?)([LR])(\\d{1,2})|B(\\d{1,2})-(\\d{1,2})|T(\\d{1,2})");

    static final Place CENTRE = front(0);

    static Place front(int number) {
        return new Place(Zone.FRONT, 0, number);
    }

    static Place side(int number) {
        return new Place(Zone.SIDE, 0, number);
    }

    static Place back(int row, int number) {
        return new Place(Zone.BACK, row, number);
    }

    static Place table(int number) {
        return new Place(Zone.TABLE, 0, number);
    }

    /** Empty where no seat is written that way. */
    public static Optional<Place> labelled(String label) {
        var read = LABEL.matcher(label.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        if (read.group(2) != null) {
            int number = Integer.parseInt(read.group(3)) * (read.group(2).equals("L") ? 1 : -1);
            return Optional.of(read.group(1).isEmpty() ? front(number) : side(number))
                    .filter(place -> number != 0);
        }
        if (read.group(4) != null) {
            return Optional.of(back(Integer.parseInt(read.group(4)), Integer.parseInt(read.group(5))));
        }
        return Optional.of(read.group(6) == null ? CENTRE : table(Integer.parseInt(read.group(6))));
    }

    public String label() {
        return switch (zone) {
            case FRONT -> number == 0 ? "C" : hand() + Math.abs(number);
            case SIDE -> "S" + hand() + Math.abs(number);
            case BACK -> "B%d-%d".formatted(row, number);
            case TABLE -> "T" + number;
        };
    }

    public Text said() {
        int n = Math.abs(number);
        return switch (zone) {
            case FRONT ->
                number == 0
                        ? Text.of("前排正中", "front, centre")
                        : Text.of("前排%s %d".formatted(side().zh(), n), "front, %s %d".formatted(side().en(), n));
            case SIDE -> Text.of("%s侧 %d".formatted(side().zh(), n), "%s side, %d".formatted(side().en(), n));
            case BACK -> Text.of("后方第 %d 排 %d 座".formatted(row, number), "back row %d, seat %d".formatted(row, number));
            case TABLE -> Text.of("记录席 %d".formatted(number), "recorders' table, %d".formatted(number));
        };
    }

    private String hand() {
        return number > 0 ? "L" : "R";
    }

    private Text side() {
        return (number > 0 ? Hand.LEFT : Hand.RIGHT).label();
    }
}
