package yicheng.app.install;

import java.nio.file.Path;

/** Another server keeps its data there. */
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super(folder.toString());
    }
}
