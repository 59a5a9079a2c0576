package yicheng.rules.book.attendance;

import java.util.Map;
import java.util.Set;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ObserverKind;
import yicheng.rules.book.rows.RowCells;
import yicheng.rules.book.rows.RowReader;

/** A proposal to let somebody observe; what a row does not say is as with a handler whom his department proposes in time. */
final class ObserverRow implements RowReader<ObserverFacts> {

    static final String MEMBER = "本来就参会";
    private static final String KIND = "列席类别";
    private static final String TOPIC = "有本次会议的议题";
    private static final String OWN_TOPIC = "本部门的议题";
    private static final String BY_PROPOSER = "提议领导提出";
    private static final String LIST_DECIDED = "清单已审定";
    private static final String BEGUN = "会议已开始";
    private static final String CONTACT = "有单位和电话";
    private static final String BY_OFFICE = "办公室提出";

    @Override
    public Set<String> headings() {
        return Set.of(
                RowCells.KIND,
                KIND,
                TOPIC,
                OWN_TOPIC,
                BY_PROPOSER,
                LIST_DECIDED,
                BEGUN,
                MEMBER,
                LeaveRow.REASON,
                CONTACT,
                BY_OFFICE);
    }

    @Override
    public ObserverFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        return new ObserverFacts(
                row.kind(),
                row.named(KIND, ObserverKind.HANDLER, ObserverKind::named),
                row.yes(TOPIC, true),
                row.yes(OWN_TOPIC, true),
                row.yes(BY_PROPOSER, false),
                row.yes(LIST_DECIDED, false),
                row.yes(BEGUN, false),
                row.yes(MEMBER, false),
                row.text(LeaveRow.REASON, "介绍方案细节"),
                row.yes(CONTACT, true),
                row.yes(BY_OFFICE, false));
    }
}
