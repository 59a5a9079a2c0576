package yicheng.web.api.rulebook.draft;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;

/**
 * A draft of the rule book.
 *
 * @param folder the watched folder it follows; null for one that is edited here
 * @param base number of the edition it began from
 * @param state {@code open}, {@code published} or {@code discarded}
 * @param returned what a reviewer wants changed; null once it is handed over again
 * @param removed files of the base that it has no longer
 */
record DraftJson(
        String id,
        String title,
        Optional<String> folder,
        int base,
        long version,
        String state,
        String changed,
        List<Named> authors,
        Optional<HandedOverJson> handedOver,
        Optional<ReturnedJson> returned,
        List<FileJson> files,
        List<RemovedJson> removed) {

    /** @param change null where the file is as in the base */
    record FileJson(String name, int bytes, Optional<ChangeJson> change) {}

    record RemovedJson(String name, ChangeJson change) {}

    /** @param by null where a folder was saved to */
    record ChangeJson(long version, Optional<Named> by, String at) {}

    record ReturnedJson(Named by, String at, String remark) {}

    /** @param from null for at once */
    record HandedOverJson(Named by, String at, String reason, String report, Optional<String> from) {}
}
