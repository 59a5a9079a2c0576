package yicheng.app.install;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import yicheng.RulesDesk;
import yicheng.journal.Recorded;
import yicheng.journal.VerifyJournal.Verified;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;
import yicheng.rulebook.edition.PublishedEdition;

/** Makes offices, and the bench on which their rule books are tried. */
public interface Offices {

    /**
     * What anyone can ask of the rule book and the calendar; nothing is kept.
     *
     * @throws IOException where a folder cannot be read
     * @throws UnusableBook where the rule book has faults
     */
    RulesDesk desk(Installation installation) throws IOException;

    /**
     * An office that keeps everything.
     *
     * @throws IOException where a folder cannot be read
     * @throws UnusableBook where the rule book has faults
     * @throws yicheng.persistence.unit.UnreadableData where the store cannot be used
     * @throws FolderInUse where another server keeps its data
     */
    KeptOffice open(Installation installation, Store store) throws IOException;

    /** The same for a demonstration in that folder, which is emptied: its passwords are known to everybody. */
    KeptOffice demonstration(Installation installation, DataFolder folder) throws IOException;

    RuleBench bench(Optional<Path> cache);

    /** The rule book this release ships with. */
    BookFiles shippedBook();

    /** The tables of the shipped calendar, by name. */
    Map<String, byte[]> shippedCalendar();

    /** @throws yicheng.persistence.unit.UnreadableData where no office keeps its data */
    Verified verifyJournal(Path data);

    /**
     * Writes into the journal of that folder that the clock is right.
     *
     * @throws yicheng.persistence.unit.UnreadableData where no office keeps its data
     * @throws FolderInUse where a server runs on it
     */
    Recorded acceptClock(DataFolder data, Clock clock, String reason) throws IOException;

    /**
     * Puts the shipped rule book in the place of the one that the office of that folder runs on, where this program does not
     * understand that; empty where it does.
     *
     * @throws yicheng.persistence.unit.UnreadableData where no office keeps its data
     * @throws FolderInUse where a server runs on it
     */
    Optional<PublishedEdition> adoptShippedBook(DataFolder data, Clock clock, String reason) throws IOException;
}
