package yicheng.rules.book.attendance;

import java.util.Map;
import java.util.Set;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.ProxyKind;
import yicheng.people.PostKind;
import yicheng.rules.book.rows.RowCells;
import yicheng.rules.book.rows.RowReader;

/** Somebody who is to stand in; what a row does not say is as with one from the department who only explains. */
final class ProxyRow implements RowReader<ProxyFacts> {

    private static final String ABSENT = "所代职务";
    private static final String KIND = "代会方式";
    private static final String AUTHORITY = "授权在案";
    private static final String SAME_DEPARTMENT = "同部门";
    private static final String HIMSELF = "就是本人";
    private static final String STANDS_IN_ALREADY = "已代他人";
    private static final String AWAY = "本人也请假";

    @Override
    public Set<String> headings() {
        return Set.of(
                RowCells.KIND,
                ABSENT,
                KIND,
                AUTHORITY,
                SAME_DEPARTMENT,
                HIMSELF,
                ObserverRow.MEMBER,
                STANDS_IN_ALREADY,
                AWAY);
    }

    @Override
    public ProxyFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        return new ProxyFacts(
                row.kind(),
                row.named(ABSENT, PostKind.DEPARTMENT_HEAD, PostKind::named),
                row.named(KIND, ProxyKind.EXPLAINS, ProxyKind::named),
                row.yes(AUTHORITY, false),
                row.yes(SAME_DEPARTMENT, true),
                row.yes(HIMSELF, false),
                row.yes(ObserverRow.MEMBER, false),
                row.yes(STANDS_IN_ALREADY, false),
                row.yes(AWAY, false));
    }
}
