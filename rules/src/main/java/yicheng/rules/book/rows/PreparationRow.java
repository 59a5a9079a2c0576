package yicheng.rules.book.rows;

import java.util.Map;
import java.util.Set;
import yicheng.preparation.PreparationFacts;

/** Examples of the chapter "preparation": a kind of meeting. */
public final class PreparationRow implements RowReader<PreparationFacts> {

    @Override
    public Set<String> headings() {
        return Set.of(RowCells.KIND);
    }

    @Override
    public PreparationFacts read(Map<String, String> cells) throws UnreadableCell {
        return new PreparationFacts(new RowCells(cells).kind());
    }
}
