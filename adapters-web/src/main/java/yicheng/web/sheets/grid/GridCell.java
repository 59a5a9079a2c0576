package yicheng.web.sheets.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import yicheng.policy.Text;

/** One cell, read no further than its kind. */
public sealed interface GridCell {

    GridCell BLANK = new Words("");

    /** What it says to someone who reads the table. */
    String said();

    /** The same where a date and time is wanted. */
    default String saidAsMoment() {
        return said();
    }

    default boolean blank() {
        return said().isBlank();
    }

    default Optional<Text> fault() {
        return Optional.empty();
    }

    record Words(String said) implements GridCell {}

    /** @param moment what the number means as a date of a spreadsheet, where it can be one */
    record Figure(BigDecimal number, Optional<LocalDateTime> moment, boolean shownAsDate) implements GridCell {

        /** What spreadsheets keep; beyond lies the noise of binary fractions. */
        private static final MathContext DIGITS = new MathContext(15);

        private static final int MOST_DIGITS = 40;
        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

        @Override
        public String said() {
            return shownAsDate ? moment.map(Figure::day).orElseGet(this::plain) : plain();
        }

        @Override
        public String saidAsMoment() {
            return moment.map(MINUTE::format).orElseGet(this::plain);
        }

        private static String day(LocalDateTime at) {
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : MINUTE.format(at);
        }

        private String plain() {
            if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
                return number.round(DIGITS).toString();
            }
            var rounded = number.round(DIGITS);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
    }

    /** A cell whose value the file does not tell. */
    record Unreadable(String said, Text why) implements GridCell {
        @Override
        public Optional<Text> fault() {
            return Optional.of(why);
        }

        @Override
        public boolean blank() {
            return false;
        }
    }
}
