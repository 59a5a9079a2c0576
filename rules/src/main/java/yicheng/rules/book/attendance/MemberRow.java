package yicheng.rules.book.attendance;

import java.util.Map;
import java.util.Set;
import yicheng.attendance.MemberFacts;
import yicheng.people.PostKind;
import yicheng.rules.book.rows.RowCells;
import yicheng.rules.book.rows.RowReader;

/** Somebody with a post, at a kind of meeting. */
final class MemberRow implements RowReader<MemberFacts> {

    static final String POST = "职务";

    @Override
    public Set<String> headings() {
        return Set.of(RowCells.KIND, POST);
    }

    @Override
    public MemberFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        return new MemberFacts(row.kind(), row.named(POST, PostKind.DEPARTMENT_HEAD, PostKind::named));
    }
}
