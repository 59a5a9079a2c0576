package yicheng.app.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import yicheng.Office;
import yicheng.journal.VerifyJournal.Verified;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;

/** Makes offices, and the bench on which their rule books are tried. */
public interface Offices {

    /**
     * @throws IOException where a folder cannot be read
     * @throws UnusableBook where the rule book has faults
     */
    Office office(Installation installation) throws IOException;

    RuleBench bench(Optional<Path> cache);

    /** The rule book this release ships with. */
    BookFiles shippedBook();

    /** The tables of the shipped calendar, by name. */
    Map<String, byte[]> shippedCalendar();

    /** @throws yicheng.persistence.database.UnreadableData where no office keeps its data */
    Verified verifyJournal(Path data);
}
