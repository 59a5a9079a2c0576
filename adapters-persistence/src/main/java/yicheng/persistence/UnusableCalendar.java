package yicheng.persistence;

import java.util.List;

/** The calendar folder cannot be used, with every fault found in it; thrown before anything is planned by it. */
public final class UnusableCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CalendarFault> faults;

    UnusableCalendar(List<CalendarFault> faults) {
        super("calendar has %d fault(s), first: %s".formatted(faults.size(), faults.get(0)));
        this.faults = List.copyOf(faults);
    }

    public List<CalendarFault> faults() {
        return faults;
    }
}
