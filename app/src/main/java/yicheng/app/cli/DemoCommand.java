package yicheng.app.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yicheng.app.cli.book.FollowedRules;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Words;
import yicheng.app.demo.Demo;
import yicheng.app.demo.DemoClock;
import yicheng.app.install.KeptOffice;
import yicheng.calendar.DateWords;
import yicheng.policy.Text;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;
import yicheng.web.WebSettings.DemoPerson;

/** {@code demo}: an office with a month behind it, to look at and to play with. Nothing in it is real. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Console console;
    private final OfficeDoor door;
    private final Consumer<WebServer> until;

    @Mixin
    private Listening listening;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "demo.data")
    private String data;

    @Option(names = "--at", paramLabel = "MOMENT", descriptionKey = "demo.at")
    private String at;

    @Mixin
    private InstallationOptions installation;

    DemoCommand(Console console, OfficeDoor door, Consumer<WebServer> until) {
        this.console = console;
        this.door = door;
        this.until = until;
    }

    @Override
    public Integer call() {
        var settings = listening.settings();
        Optional<Path> named = Optional.ofNullable(data).map(Words::path);
        Optional<LocalDateTime> now = Optional.ofNullable(at).map(Words::moment);
        try (var folder = DemoFolder.of(named)) {
            var told = installation.installation(console.around());
            var clock = new DemoClock(told.clock());
            var kept = door.demonstration(told.at(clock), folder.folder());
            play(kept, new Demo(kept, clock), now, settings, told.rules());
        }
        return Exit.OK;
    }

    private void play(
            KeptOffice kept, Demo demo, Optional<LocalDateTime> now, WebSettings settings, Optional<Path> rules) {
        try {
            demo.tell(now);
        } catch (RuntimeException failed) {
            kept.close();
            throw failed;
        }
        var follow = rules.<Runnable>map(folder -> new FollowedRules(folder, kept.office(), console));
        listening.serve(kept, settings.showing(people(demo)), follow, address -> ready(kept, demo, address), until);
    }

    private static List<DemoPerson> people(Demo demo) {
        return demo.guests().stream()
                .map(guest -> new DemoPerson(guest.name(), guest.post(), guest.login(), demo.password()))
                .toList();
    }

    private void ready(KeptOffice kept, Demo demo, String address) {
        var now = DateWords.of(kept.office().now());
        say("演示已启动：" + address, "the demonstration is ready: " + address);
        say(
                "  其中的时间从 %s 走起（可用 --at 另定），人和事都是虚构的".formatted(now.zh()),
                "  its clock runs from %s (--at sets another); nothing in it is real".formatted(now.en()));
        say(
                "  登录名（密码都是 %s）：".formatted(demo.password()),
                "  logins, all with the password %s:".formatted(demo.password()));
        demo.guests()
                .forEach(guest ->
                        console.out().println("    %-14s %s  %s".formatted(guest.login(), guest.name(), guest.post())));
        console.out().flush();
    }

    private void say(String zh, String en) {
        console.out().println(console.in(Text.of(zh, en)));
    }
}
