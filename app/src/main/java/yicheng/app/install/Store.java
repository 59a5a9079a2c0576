package yicheng.app.install;

import java.nio.file.Path;

/** Where an office keeps everything. */
public sealed interface Store {

    /** In a folder of this machine, which is made when it is not there. */
    record InFolder(Path folder) implements Store {}

    /**
     * In a PostgreSQL database that several nodes may share.
     *
     * @param address e.g. {@code jdbc:postgresql://db.example:5432/yicheng}
     */
    record OnPostgresql(String address, String user, String password) implements Store {}
}
