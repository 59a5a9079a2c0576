package yicheng.persistence.preparation;

import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.persistence.unit.Handles;
import yicheng.preparation.Preparation;
import yicheng.preparation.Preparations;

/** The table {@code preparation}. */
public final class JdbiPreparations implements Preparations {

    private static final String INSERT = """
            insert into preparation (version, document, ref) values (?, ?, ?)
            on conflict (ref) do nothing""";
    private static final String UPDATE =
            "update preparation set version = ?, document = ? where ref = ? and version = ?";

    private final Handles handles;

    public JdbiPreparations(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Kept> find(MeetingRef ref) {
        return handles.reading(handle -> handle.createQuery("select version, document from preparation where ref = ?")
                .bind(0, ref.toString())
                .map((row, context) ->
                        new Kept(row.getLong("version"), PreparationDocument.read(row.getString("document"))))
                .findOne());
    }

    @Override
    public Kept save(Preparation preparation, long basedOn) {
        var kept = new Kept(basedOn + 1, preparation);
        if (written(kept, preparation.ref().toString(), basedOn) == 0) {
            throw new StaleVersion(preparation.subject(), basedOn);
        }
        return kept;
    }

    private int written(Kept kept, String ref, long basedOn) {
        var document = PreparationDocument.json(kept.preparation());
        return handles.writing(handle -> basedOn == 0
                ? handle.execute(INSERT, kept.version(), document, ref)
                : handle.execute(UPDATE, kept.version(), document, ref, basedOn));
    }
}
