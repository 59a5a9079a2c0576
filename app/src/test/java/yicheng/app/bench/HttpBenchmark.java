package yicheng.app.bench;

import io.javalin.Javalin;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import yicheng.Office;
import yicheng.persistence.database.Database;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;

/** {@code POST /api/v1/reviews} of one topic against a bare Javalin POST of the same bytes, in and out. */
final class HttpBenchmark {

    private static final int ROUNDS = 5;
    /** Seconds; on two cores the compiler is busy with a whole request for that long. */
    private static final int WARM_UP = 40;

    private static final int CONNECTIONS = 8;
    private static final byte[] TOPIC = """
            {"meeting":"monthly:2026-12-04","topics":[{"title":"购置检测设备","department":"业务一部",
            "submittedAt":"2026-11-24T10:00:00+08:00","background":"现有两台检测设备使用满十年，停机频繁，影响交付。",
            "matters":["是否购置","购置数量与型号"],"amount":8600000,"coordination":"不涉及",
            "indicators":[{"name":"检测批次","plan":120,"actual":96,"unit":"批","sameLastYear":80,"lastPeriod":0,
            "source":"业务台账","asOf":"2026-11-23"}],"problems":"设备停机十一天，积压二十四批。"}]}""".getBytes(StandardCharsets.UTF_8);

    private HttpBenchmark() {}

    static void print(PrintStream out) throws Exception {
        try (var folder = new ScratchFolder("yicheng-http");
                var office = BenchOffice.on(Database.inFolder(folder.path()))) {
            compare(out, office.office());
        }
    }

    private static void compare(PrintStream out, Office office) throws Exception {
        var real = new WebServer(office, WebSettings.local(0)).start();
        var request = Hammer.post("/api/v1/reviews", TOPIC);
        var answer = answer(real.port(), request);
        var bare = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.post("/api/v1/reviews", ctx -> {
                        ctx.bodyAsBytes();
                        ctx.contentType("application/json").result(answer);
                    });
                })
                .start(0);
        try {
            compare(out, new Hammer(real.port(), request, CONNECTIONS), new Hammer(bare.port(), request, CONNECTIONS));
        } finally {
            real.stop();
            bare.stop();
        }
    }

    /** In turns, so that whatever else the machine does falls on both. */
    private static void compare(PrintStream out, Hammer real, Hammer bare) throws Exception {
        real.perSecond(WARM_UP);
        bare.perSecond(WARM_UP);
        double reviews = 0;
        double echoes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            reviews += real.perSecond(3) / ROUNDS;
            echoes += bare.perSecond(3) / ROUNDS;
        }
        out.printf(
                "POST /reviews %,.0f/s   bare Javalin POST of the same bytes %,.0f/s   ratio %.2f%n",
                reviews, echoes, reviews / echoes);
    }

    private static byte[] answer(int port, byte[] request) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request);
            return Hammer.answer(socket.getInputStream());
        }
    }
}
