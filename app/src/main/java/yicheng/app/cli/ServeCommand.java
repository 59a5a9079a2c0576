package yicheng.app.cli;

import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;
import yicheng.policy.Text;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;

/** {@code serve}: the pages and the REST API on one address, until the process is told to end. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private static final int STOP_SECONDS = 10;

    private final Console console;
    private final OfficeDoor door;
    private final Consumer<WebServer> until;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private String port;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--demo")
    private boolean demo;

    @Mixin
    private InstallationOptions installation;

    ServeCommand(Console console, OfficeDoor door, Consumer<WebServer> until) {
        this.console = console;
        this.door = door;
        this.until = until;
    }

    @Override
    public Integer call() {
        var settings = new WebSettings(host, Words.port(port), STOP_SECONDS);
        var office = door.open(installation.installation(console.around()));
        var server = new WebServer(office, settings);
        start(server, settings);
        var address = "http://%s:%d/".formatted(host, server.port());
        console.out().println(console.in(Text.of("议程已启动：" + address, "Yicheng is ready: " + address)));
        if (demo) {
            Demonstration.places(address, office.now().getYear())
                    .forEach(line -> console.out().println(console.in(line)));
        }
        console.out().flush();
        server.warmUp();
        until.accept(server);
        return Exit.OK;
    }

    private void start(WebServer server, WebSettings settings) {
        try {
            server.start();
        } catch (JavalinBindException taken) {
            throw new Failure(
                    Exit.PORT_TAKEN,
                    List.of(Text.of(
                            "端口 %d 已被占用或不能使用；请换一个，如 --port %d，或 --port 0 由系统选"
                                    .formatted(settings.port(), settings.port() % 65_535 + 1),
                            "port %d is taken or not allowed; try another such as --port %d, or --port 0 for any that is free"
                                    .formatted(settings.port(), settings.port() % 65_535 + 1))));
        }
    }
}
