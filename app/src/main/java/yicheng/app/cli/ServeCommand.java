package yicheng.app.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import yicheng.app.cli.book.FollowedRules;
import yicheng.app.cli.words.Exit;
import yicheng.app.install.KeptOffice;
import yicheng.policy.Text;
import yicheng.web.WebServer;

/** {@code serve}: an office with its pages and the REST API on one address, until the process is told to end. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Console console;
    private final OfficeDoor door;
    private final Consumer<WebServer> until;

    @Mixin
    private Listening listening;

    @Mixin
    private StoreOptions store;

    @Mixin
    private InstallationOptions installation;

    ServeCommand(Console console, OfficeDoor door, Consumer<WebServer> until) {
        this.console = console;
        this.door = door;
        this.until = until;
    }

    @Override
    public Integer call() {
        var settings = listening.settings();
        var installed = installation.installation(console.around());
        var kept = door.open(installed, store.store());
        var follow = installed.rules().<Runnable>map(folder -> new FollowedRules(folder, kept.office(), console));
        listening.serve(kept, settings, follow, address -> ready(kept, address), until);
        return Exit.OK;
    }

    private void ready(KeptOffice kept, String address) {
        console.out().println(console.in(Text.of("议程已启动：" + address, "Yicheng is ready: " + address)));
        if (kept.office().access().setUpOffice().isOpen()) {
            console.out()
                    .println(console.in(Text.of(
                            "本单位尚未设置。请打开 %ssetup ，设置码：%s（只在此显示，重新启动后另换）".formatted(address, kept.setUpCode()),
                            "This office is not set up yet. Open %ssetup ; set-up code: %s (shown only here, a new one at each start)"
                                    .formatted(address, kept.setUpCode()))));
        }
        console.out().flush();
    }
}
