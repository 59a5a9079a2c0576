package yicheng.app.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import yicheng.people.FiveDepartments;
import yicheng.people.rights.Scope;
import yicheng.persistence.database.Database;

/**
 * The agenda of a full meeting read as JSON and as a page, against a bare Javalin GET of the same bytes, in turns. Nothing is
 * changed meanwhile, as on the morning of a meeting.
 */
final class AgendaBenchmark {

    private static final String MEETING = "weekly:2026-11-30";
    private static final int ROUNDS = 5;
    private static final int READERS = 8;
    /** Seconds. */
    private static final int WARM_UP = 15;

    private AgendaBenchmark() {}

    static void print(PrintStream out) throws Exception {
        try (var folder = new ScratchFolder("yicheng-agenda");
                var server = new BenchServer(Database.inFolder(folder.path()))) {
            new BenchAgenda(server.office()).make(MEETING);
            var token = server.token(FiveDepartments.HEAD_OF_FIRST, Scope.LISTS_READ);
            read(out, server, "GET an agenda", Hammer.get("/api/v1/meetings/" + MEETING + "/agenda", token));
            var cookie = server.session(FiveDepartments.HEAD_OF_FIRST);
            read(out, server, "its page", Hammer.page("/meetings/" + MEETING + "/agenda", cookie));
        }
    }

    private static void read(PrintStream out, BenchServer server, String what, byte[] request) throws Exception {
        var real = new Hammer(server.port(), request, READERS);
        var answer = real.once();
        try (var bare = BareAnswers.to("GET", path(request), 200, answer)) {
            var echoed = new Hammer(bare.port(), request, READERS);
            real.perSecond(WARM_UP);
            echoed.perSecond(WARM_UP / 2.0);
            double reads = 0;
            double echoes = 0;
            for (int round = 0; round < ROUNDS; round++) {
                reads += real.perSecond(2) / ROUNDS;
                echoes += echoed.perSecond(2) / ROUNDS;
            }
            out.printf(
                    "%-13s %,d bytes: %,.0f/s   bare Javalin GET of the same bytes %,.0f/s   ratio %.2f%n",
                    what, answer.length, reads, echoes, reads / echoes);
        }
    }

    private static String path(byte[] request) {
        return new String(request, StandardCharsets.US_ASCII).split(" ", 3)[1];
    }
}
