package yicheng.app.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import yicheng.people.FiveDepartments;
import yicheng.people.rights.Scope;
import yicheng.persistence.database.Database;

/**
 * {@code POST /api/v1/topics} of a whole topic, by token: judged by the shipped rules, journalled and durable when it is
 * answered. Many units in a commit against one commit for each, and against a bare Javalin POST of the same bytes; then
 * the topic and a list of fifty read, against a bare GET of the same bytes.
 */
final class SubmitBenchmark {

    private static final int ROUNDS = 4;
    /** Seconds; on two cores the compiler is busy with a whole submission for that long. */
    private static final int WARM_UP = 60;

    private static final int CLIENTS = 64;
    private static final int READERS = 8;
    private static final int TOGETHER = 256;
    private static final byte[] TOPIC = """
            {"department":"业务一部","meeting":"weekly:2026-11-30","submit":true,"form":{"title":"调整来访接待流程",
            "background":"来访登记与停车引导分设两处，高峰时段排队较长，来访单位多次反映。",
            "matters":["是否合并登记与引导","何时起执行"],"proposal":"合并到一号门，自明年一月四日起试行一个月。",
            "coordination":"不涉及","important":true,"presenter":"蒋文华","contact":"何苗","phone":"8033"}}""".getBytes(StandardCharsets.UTF_8);

    private SubmitBenchmark() {}

    static void print(PrintStream out) throws Exception {
        try (var folder = new ScratchFolder("yicheng-submit");
                var grouped = new BenchServer(Database.inFolder(folder.path().resolve("grouped"), TOGETHER));
                var single = new BenchServer(Database.inFolder(folder.path().resolve("single"), 1))) {
            submits(out, grouped, single);
            reads(out, grouped);
        }
    }

    private static void submits(PrintStream out, BenchServer grouped, BenchServer single) throws Exception {
        var together = hammer(grouped);
        var each = hammer(single);
        try (var bare = BareAnswers.to("POST", "/api/v1/topics", 201, together.once())) {
            var echoed = new Hammer(bare.port(), together.request(), CLIENTS);
            together.perSecond(WARM_UP);
            echoed.perSecond(WARM_UP / 4.0);
            each.perSecond(5);
            double[] sums = new double[3];
            try (var shares = new TimeShares()) {
                for (int round = 0; round < ROUNDS; round++) {
                    sums[0] += shares.during(() -> together.perSecond(4)) / ROUNDS;
                    sums[1] += each.perSecond(4) / ROUNDS;
                    sums[2] += echoed.perSecond(4) / ROUNDS;
                }
                out.printf(
                        "submit        %d clients, durable: grouped %,.0f/s   one commit each %,.0f/s   ratio %.1f   bare Javalin POST %,.0f/s   ratio %.2f%n",
                        CLIENTS, sums[0], sums[1], sums[0] / sums[1], sums[2], sums[0] / sums[2]);
                out.printf("              where the time goes: %s%n", shares);
            }
        }
    }

    private static void reads(PrintStream out, BenchServer server) throws Exception {
        var token = server.token(FiveDepartments.HEAD_OF_FIRST, Scope.TOPICS_READ);
        read(out, server, "GET a topic", server.aTopic(), token);
        read(out, server, "GET 50 topics", "/api/v1/topics?limit=50", token);
    }

    private static void read(PrintStream out, BenchServer server, String what, String path, String token)
            throws Exception {
        var real = new Hammer(server.port(), Hammer.get(path, token), READERS);
        try (var bare = BareAnswers.to("GET", path.replaceAll("\\?.*", ""), 200, real.once())) {
            var echoed = new Hammer(bare.port(), real.request(), READERS);
            real.perSecond(10);
            echoed.perSecond(5);
            double reads = 0;
            double echoes = 0;
            for (int round = 0; round < ROUNDS; round++) {
                reads += real.perSecond(2) / ROUNDS;
                echoes += echoed.perSecond(2) / ROUNDS;
            }
            out.printf(
                    "%-13s %,.0f/s   bare Javalin GET of the same bytes %,.0f/s   ratio %.2f%n",
                    what, reads, echoes, reads / echoes);
        }
    }

    private static Hammer hammer(BenchServer server) {
        var token = server.token(FiveDepartments.HEAD_OF_FIRST, Scope.TOPICS_WRITE, Scope.TOPICS_READ);
        return new Hammer(server.port(), Hammer.post("/api/v1/topics", TOPIC, token), CLIENTS);
    }
}
