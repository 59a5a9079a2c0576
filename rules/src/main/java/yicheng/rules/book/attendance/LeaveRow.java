package yicheng.rules.book.attendance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import yicheng.attendance.Channel;
import yicheng.attendance.LeaveFacts;
import yicheng.people.PostKind;
import yicheng.rules.book.rows.Around;
import yicheng.rules.book.rows.RowCells;
import yicheng.rules.book.rows.RowReader;
import yicheng.rules.chapter.Variation;

/** A request for leave; what a row does not say is as with a head of a department who asks in time and without fault. */
final class LeaveRow implements RowReader<LeaveFacts> {

    private static final String CHANNEL = "请假方式";
    private static final String MEMBER = "是参会人员";
    private static final String STANDS_IN = "是代会人";
    private static final String HOST = "是主持人";
    private static final String BY_OFFICE = "办公室代录";
    private static final String AHEAD = "距开会分钟";
    private static final String LATE = "逾时分钟";
    static final String REASON = "事由";
    private static final String CALL_TAKEN = "有接听人";
    private static final String PROXY_NAMED = "有代会人";
    private static final int MINUTES = 60;

    @Override
    public Set<String> headings() {
        return Set.of(
                RowCells.KIND,
                CHANNEL,
                MemberRow.POST,
                MEMBER,
                STANDS_IN,
                HOST,
                BY_OFFICE,
                AHEAD,
                LATE,
                REASON,
                CALL_TAKEN,
                PROXY_NAMED);
    }

    @Override
    public LeaveFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        return new LeaveFacts(
                row.kind(),
                row.named(CHANNEL, Channel.WRITTEN, Channel::named),
                row.named(MemberRow.POST, PostKind.DEPARTMENT_HEAD, PostKind::named),
                row.yes(MEMBER, true),
                row.yes(STANDS_IN, false),
                row.yes(HOST, false),
                row.yes(BY_OFFICE, false),
                row.signed(AHEAD, 600),
                row.signed(LATE, -480),
                row.text(REASON, "家中有急事"),
                row.yes(CALL_TAKEN, true),
                row.yes(PROXY_NAMED, true));
    }

    @Override
    public Variation variation() {
        return (number, row) ->
                number.is("startsWithin", 0) ? Around.whole(AHEAD, number.times(MINUTES), row) : List.of();
    }
}
