package yicheng.persistence.database;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import yicheng.journal.StaleVersion;
import yicheng.people.Organisation;
import yicheng.people.Organisations;

/** The table {@code organisation}: a document for each version. */
final class JdbiOrganisations implements Organisations {

    private final Handles handles;

    JdbiOrganisations(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> current() {
        return handles.reading(handle -> handle.createQuery(
                        "select version, document from organisation order by version desc limit 1")
                .map((row, context) -> new Kept(row.getLong("version"), read(row.getString("document"))))
                .findOne());
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
