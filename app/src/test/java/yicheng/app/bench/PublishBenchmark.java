package yicheng.app.bench;

import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import yicheng.Office;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.persistence.database.Database;
import yicheng.policy.BookFiles;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.publish.PublishDraft;
import yicheng.rulebook.replay.ReplayRuns;
import yicheng.rules.book.ShippedBook;

/**
 * Editions of the whole book published one after the other, each with another sum, while requests are answered: none may
 * fail, each answer names an edition that was in force, and neither classes nor Metaspace grow with their number. The
 * property {@code editions} sets another number than 500.
 */
final class PublishBenchmark {

    private static final int EDITIONS = Integer.getInteger("editions", 500);
    private static final int TOLD = 5;
    private static final int CONNECTIONS = 2;
    private static final int WARM = 10;
    private static final byte[] TOPIC = """
            {"meeting":"monthly:2026-12-04","topics":[{"title":"购置检测设备","department":"业务一部",
            "submittedAt":"2026-11-24T10:00:00+08:00","background":"现有两台检测设备使用满十年，停机频繁，影响交付。",
            "matters":["是否购置"],"amount":8600000,"coordination":"不涉及"}]}""".getBytes(StandardCharsets.UTF_8);

    private PublishBenchmark() {}

    static void print(PrintStream out) throws Exception {
        try (var folder = new ScratchFolder("yicheng-publish");
                var server = new BenchServer(Database.inFolder(folder.path()))) {
            var office = server.office();
            var first = office.ruleBook().edition().id();
            var request = Hammer.post("/api/v1/reviews", TOPIC);
            try (var asked = new AskedMeanwhile(server.port(), request, CONNECTIONS, first)) {
                publish(out, office, asked);
            }
        }
    }

    private static void publish(PrintStream out, Office office, AskedMeanwhile asked) {
        var millis = new ArrayList<Long>();
        tell(out, 0, asked, millis);
        for (int number = 1; number <= EDITIONS; number++) {
            millis.add(published(office, asked, number));
            if (number % Math.max(1, EDITIONS / TOLD) == 0) {
                tell(out, number, asked, millis);
            }
        }
    }

    /** How long it took from being asked for until it judged. */
    private static long published(Office office, AskedMeanwhile asked, int number) {
        var desk = office.ruleBookDesk();
        var files = saying(30 + number);
        var author = as(office, RULE_ADMINISTRATOR);
        int base = desk.readEditions().inForce().number();
        var draft = done(desk.beginDraft()
                .handle(author, new BeginDraft.Command("第 %d 次".formatted(number), base, Optional.of(files))));
        var report = replayed(office, author, draft);
        asked.comes(desk.bench().check(files).edition().id(), number);
        var command = new PublishDraft.Command(draft.draft().id(), draft.version(), report, "另定标准", Optional.empty());
        long begun = System.nanoTime();
        var edition = done(desk.publishDraft().handle(as(office, DIRECTOR), command));
        asked.cameIntoForce(number);
        if (!office.ruleBook().edition().equals(edition.edition())) {
            throw new IllegalStateException("edition %d is not in force".formatted(edition.number()));
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static String replayed(Office office, Actor author, Drafts.Kept draft) {
        var runs = office.ruleBookDesk().replayRuns();
        var run = done(runs.start(author, draft.draft().id()));
        while (run.state() == ReplayRuns.State.RUNNING) {
            LockSupport.parkNanos(1_000_000);
            run = runs.find(run.id()).orElseThrow();
        }
        return run.report().orElseThrow();
    }

    private static void tell(PrintStream out, int number, AskedMeanwhile asked, List<Long> millis) {
        System.gc();
        var classes = ManagementFactory.getClassLoadingMXBean();
        var metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var failed = asked.failedAndWrong();
        out.printf(
                "publish       %,4d editions: %,d answers, %d failed, %d of a wrong edition; %,d classes, Metaspace %.1f MB, heap %.0f MB; asked for until in force %s%n",
                number,
                asked.answers(),
                failed.get(0),
                failed.get(1),
                classes.getLoadedClassCount(),
                metaspace / 1e6,
                heap / 1e6,
                middle(millis));
    }

    /** Of those since the first few, which are compiled only then. */
    private static String middle(List<Long> millis) {
        var warm = millis.stream().skip(WARM).sorted().toList();
        return warm.isEmpty()
                ? "-"
                : "%,d ms in the middle, %,d ms at the most"
                        .formatted(warm.get(warm.size() / 2), warm.get(warm.size() - 1));
    }

    private static Actor as(Office office, Person.Id person) {
        return TestOffice.actor(office, person);
    }

    private static BookFiles saying(int wan) {
        var rules = text("review.dslr").replace("- 金额达到 30 万元", "- 金额达到 %d 万元".formatted(wan));
        var examples = text("review.examples.csv")
                .replace("review.major-funds,触发,,,,,,30万元", "review.major-funds,触发,,,,,,%d万元".formatted(wan));
        return ShippedBook.files()
                .with("review.dslr", rules.getBytes(StandardCharsets.UTF_8))
                .with("review.examples.csv", examples.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String file) {
        return new String(ShippedBook.files().byName().get(file), StandardCharsets.UTF_8);
    }
}
