package planted.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks every border on purpose, so that the architecture test can show that it sees them. */
public final class Looking {

    private Looking() {}

    static LocalDate today() {
        return LocalDate.now();
    }

    static LocalDate todayHere() {
        return LocalDate.now(Clock.system(ZoneId.systemDefault()));
    }

    static String upwards() {
        return planted.agenda.Ranked.class.getSimpleName() + org.slf4j.LoggerFactory.class.getSimpleName();
    }
}
