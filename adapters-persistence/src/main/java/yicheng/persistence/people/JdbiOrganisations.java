package yicheng.persistence.people;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import yicheng.journal.StaleVersion;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.persistence.unit.Handles;

/**
 * The table {@code organisation}: a document for each version. The newest is asked for with every request, so it is kept
 * as it was read, and only its number is looked up again. What a unit of work has not kept yet is never remembered.
 */
public final class JdbiOrganisations implements Organisations {

    private final Handles handles;
    private final AtomicReference<Kept> newest = new AtomicReference<>();

    public JdbiOrganisations(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> current() {
        long version = handles.reading(JdbiOrganisations::newest);
        var remembered = newest.get();
        if (remembered != null && remembered.version() == version) {
            return Optional.of(remembered);
        }
        var read = version(version);
        if (!handles.isInUnit()) {
            read.ifPresent(newest::set);
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
