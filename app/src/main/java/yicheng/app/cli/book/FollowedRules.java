package yicheng.app.cli.book;

import java.io.IOException;
import java.nio.file.Path;
import yicheng.Office;
import yicheng.app.cli.Console;
import yicheng.app.install.WatchedFolder;
import yicheng.app.print.BookFaults;
import yicheng.policy.BookFiles;
import yicheng.policy.Text;
import yicheng.rulebook.draft.FollowFolder;

/** Keeps an office's draft as its watched folder is, and tells at each save how it checks. */
public final class FollowedRules implements Runnable {

    private final WatchedFolder folder;
    private final Office office;
    private final Console console;
    private boolean unreadable;

    public FollowedRules(Path folder, Office office, Console console) {
        this.folder = new WatchedFolder(folder);
        this.office = office;
        this.console = console;
    }

    /** One look. A folder that cannot be read is told once, and followed again when it can. */
    @Override
    public void run() {
        try {
            folder.look().ifPresent(this::changed);
            unreadable = false;
        } catch (IOException gone) {
            if (!unreadable) {
                console.note(Text.of(
                        "规则文件夹“%s”读不出来：%s；草稿保持原样".formatted(folder.name(), gone.getMessage()),
                        "the folder \"%s\" cannot be read: %s; its draft stays as it is"
                                .formatted(folder.name(), gone.getMessage())));
            }
            unreadable = true;
        }
    }

    private void changed(BookFiles files) {
        var desk = office.ruleBookDesk();
        var draft = desk.followFolder().handle(new FollowFolder.Command(folder.name(), files));
        draft.ifPresent(kept -> {
            console.note(Text.of(
                    "规则文件夹“%s”有改动，已记为草稿".formatted(folder.name()),
                    "the folder \"%s\" changed and is a draft now".formatted(folder.name())));
            BookFaults.of(desk.bench().check(files)).forEach(console::note);
        });
    }
}
