package yicheng.calendar;

/**
 * A special day as somebody typed it into a table.
 *
 * @param line 1-based line of the table as saved
 * @param kind {@code holiday}/{@code 放假} or {@code workday}/{@code 上班}
 */
public record DayRow(int line, String date, String name, String kind) {}
