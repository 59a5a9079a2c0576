package yicheng.persistence.rulebook;

import java.util.List;
import java.util.Optional;
import yicheng.persistence.unit.Handles;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.rulebook.replay.Reports;

/** The table {@code replay_report}, which only grows. */
public final class JdbiReports implements Reports {

    static final String BY_HASH = "select document from replay_report where hash = ? order by number desc limit 1";
    static final String NEWEST = "select document from replay_report where draft = ? order by number desc limit 1";
    static final String OF_DRAFT =
            "select hash from replay_report where draft = ? group by hash order by max(number) desc";
    private static final String INSERT = """
            insert into replay_report (number, hash, draft, document)
            select coalesce(max(number), 0) + 1, ?, ?, ? from replay_report""";

    private final Handles handles;

    public JdbiReports(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<ReplayReport> find(String hash) {
        return first(BY_HASH, hash);
    }

    @Override
    public Optional<ReplayReport> newest(BookDraft.Id draft) {
        return first(NEWEST, draft.value());
    }

    @Override
    public List<String> of(BookDraft.Id draft) {
        return handles.reading(handle -> handle.createQuery(OF_DRAFT)
                .bind(0, draft.value())
                .mapTo(String.class)
                .list());
    }

    @Override
    public void save(ReplayReport report) {
        var document = ReportDocument.json(report);
        handles.writing(
                handle -> handle.execute(INSERT, report.hash(), report.draft().value(), document));
    }

    private Optional<ReplayReport> first(String sql, String value) {
        return handles.reading(handle -> handle.createQuery(sql)
                .bind(0, value)
                .map((row, context) -> ReportDocument.read(row.getString("document")))
                .findOne());
    }
}
