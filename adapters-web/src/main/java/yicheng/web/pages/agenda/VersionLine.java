package yicheng.web.pages.agenda;

import java.time.LocalDateTime;
import yicheng.agenda.version.AgendaVersion;

/** A version of an agenda with who made it. */
public record VersionLine(AgendaVersion version, String by, LocalDateTime at) {

    /** Enough of the hash to tell versions apart. */
    public String mark() {
        return version.hash().substring(0, 12);
    }
}
