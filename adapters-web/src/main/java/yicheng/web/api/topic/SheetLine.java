package yicheng.web.api.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.policy.Text;
import yicheng.topic.ProposalText;
import yicheng.topic.TopicField;
import yicheng.topic.life.TopicForm;
import yicheng.web.api.call.Meant;
import yicheng.web.sheets.TopicSheet;

/** A row of a table, with the department and the meeting of this office that it means. */
final class SheetLine {

    private final TopicSheet.Line line;
    private final Optional<Department.Id> department;
    private final Optional<MeetingRef> meeting;

    /** @param usual for rows that name no meeting */
    SheetLine(TopicSheet.Line line, Organisation organisation, Optional<MeetingRef> usual) {
        this.line = line;
        this.department = Meant.department(line.topic().department(), organisation);
        var named = line.of(TopicSheet.Beside.MEETING);
        this.meeting = named.isEmpty() ? usual : MeetingRef.parse(named);
    }

    Optional<Department.Id> department() {
        return department;
    }

    Optional<MeetingRef> meeting() {
        return meeting;
    }

    TopicForm form() {
        return TopicForm.of(TopicField.Side.DEPARTMENT, ProposalText.written(line.topic()));
    }

    List<Text> faults() {
        var faults = new ArrayList<Text>();
        var name = line.topic().department();
        if (department.isEmpty()) {
            faults.add(Text.of(
                    "没有名为“%s”的部门，请与机构名单一致".formatted(name),
                    "there is no department \"%s\"; write it as in the organisation".formatted(name)));
        }
        if (meeting.isEmpty()) {
            faults.add(Text.of(
                    "“会议”一列“%s”不是一次会议，请填如 monthly:2026-12-04 或 月例会:2026-12-04"
                            .formatted(line.of(TopicSheet.Beside.MEETING)),
                    "\"%s\" is no meeting; write such as monthly:2026-12-04"
                            .formatted(line.of(TopicSheet.Beside.MEETING))));
        }
        return faults;
    }
}
