package yicheng.persistence.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import yicheng.journal.AnEntry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;

/** A process that appends from several threads and prints each number once it is acknowledged, until it is killed. */
final class AppendUntilKilled {

    private static final int THREADS = 6;

    private AppendUntilKilled() {}

    public static void main(String[] words) {
        var database = Database.inFolder(Path.of(words[0]));
        IntStream.range(0, THREADS)
                .mapToObj(i -> new Thread(() -> append(database.transactions(), database.journal(), "topic/" + i)))
                .forEach(Thread::start);
    }

    private static void append(Transactions transactions, Journal journal, String subject) {
        while (true) {
            var recorded = transactions.inOne(() -> journal.append(AnEntry.about(subject)));
            print("%d %s%n".formatted(recorded.number(), recorded.hash()));
        }
    }

    /** A line in one piece. */
    private static void print(String line) {
        var bytes = line.getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
