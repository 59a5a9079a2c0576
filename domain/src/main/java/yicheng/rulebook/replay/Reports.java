package yicheng.rulebook.replay;

import java.util.List;
import java.util.Optional;
import yicheng.rulebook.draft.BookDraft;

/** The reports of replays that an installation keeps. They stay; saving happens inside a unit of work. */
public interface Reports {

    /** The newest with that hash. */
    Optional<ReplayReport> find(String hash);

    /** The newest of that draft; it may be of an earlier text of it. */
    Optional<ReplayReport> newest(BookDraft.Id draft);

    /** Hashes of all reports of that draft, the newest first. */
    List<String> of(BookDraft.Id draft);

    /** Of two with the same hash the later one counts: it has seen more of the archive. */
    void save(ReplayReport report);
}
