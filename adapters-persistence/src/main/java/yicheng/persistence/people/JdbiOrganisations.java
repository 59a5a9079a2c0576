package yicheng.persistence.people;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import yicheng.journal.StaleVersion;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.Remembered;

/**
 * The table {@code organisation}: a document for each version. The newest is asked for with every request, so it is
 * remembered, and parsed again only when its number is another.
 */
public final class JdbiOrganisations implements Organisations {

    private final Handles handles;
    private final Remembered<String, Kept> newest;
    private final AtomicReference<Optional<Kept>> parsed = new AtomicReference<>(Optional.empty());

    public JdbiOrganisations(Handles handles) {
        this.handles = handles;
        this.newest = new Remembered<>(handles, System::nanoTime);
    }

    @Override
    public Optional<Kept> current() {
        return newest.get("newest", always -> read());
    }

    private Optional<Kept> read() {
        long number = handles.reading(JdbiOrganisations::newest);
        var before = parsed.get().filter(kept -> kept.version() == number);
        return before.isPresent() ? before : parsed(number);
    }

    /** A version that a unit has not kept yet may still become another one. */
    private Optional<Kept> parsed(long number) {
        var read = version(number);
        if (!handles.isInUnit()) {
            parsed.set(read);
        }
        return read;
    }

    @Override
    public Optional<Kept> version(long version) {
        return handles.reading(handle -> handle.createQuery("select document from organisation where version = ?")
                .bind(0, version)
                .map((row, context) -> new Kept(version, read(row.getString("document"))))
                .findOne());
    }

    @Override
    public Kept save(Organisation organisation, long basedOn) {
        var document = OrganisationDocument.of(organisation).json();
        newest.changes();
        return handles.writing(handle -> {
            if (newest(handle) != basedOn) {
                throw new StaleVersion("organisation", basedOn);
            }
            handle.execute("insert into organisation (version, document) values (?, ?)", basedOn + 1, document);
            return new Kept(basedOn + 1, organisation);
        });
    }

    private static long newest(Handle handle) {
        return handle.createQuery("select coalesce(max(version), 0) from organisation")
                .mapTo(Long.class)
                .one();
    }

    private static Organisation read(String json) {
        return OrganisationDocument.read(json).organisation();
    }
}
