package yicheng.web.pages.people.table;

import java.util.List;
import java.util.Map;
import yicheng.web.sheets.table.Column;
import yicheng.web.sheets.table.Template;

/** The columns of the table 机构表, with examples in both languages. */
final class OrganisationTable {

    static final String DEPARTMENT = "department";
    static final String ORDER = "order";
    static final String NAME = "name";
    static final String POST = "post";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String LEADS = "leads";
    static final String ROOM = "room";
    static final String SEATS = "seats";

    static final List<Column> COLUMNS = List.of(
            Column.needed(
                    DEPARTMENT,
                    "部门",
                    "部门全称。没有登记过的会新增；领导和办公室的岗位不填",
                    "Full name; an unknown one is added. Empty for posts of the unit itself"),
            Column.optional(ORDER, "顺序", "部门排第几位，填在部门的任一行即可", "The department's place; on any one of its rows"),
            Column.needed(
                    NAME,
                    "姓名",
                    "没有登记过的会新增；只登记部门时空着",
                    "An unknown one is added; empty for a row that is only about a department"),
            Column.optional(
                    POST,
                    "岗位",
                    "书记、主任、副主任、办公室主任、办公室秘书、部门正职、部门副职、经办人、督办员、规则管理员、系统管理员",
                    "secretary, director, deputy_director, office_head, clerk, department_head, department_deputy, handler,"
                            + " supervisor, rule_administrator, system_administrator"),
            Column.optional(FROM, "开始日期", "如 2026-11-30；空着按导入当天", "Such as 2026-11-30; empty means today"),
            Column.optional(UNTIL, "结束日期", "任职的最后一天；一直任职的空着", "The last day; empty while it lasts"),
            Column.optional(
                    LEADS, "分管部门", "主任、副主任分管的全部部门，用顿号隔开", "All departments a leader is in charge of, parted by 、"),
            Column.optional(ROOM, "会议室", "会议室名称，另起一行填", "A room, on a row of its own"),
            Column.optional(SEATS, "座位数", "会议室的座位数", "Its seats"));

    private OrganisationTable() {}

    static Template template(boolean english) {
        return new Template("机构表", COLUMNS, english ? english() : chinese(), english);
    }

    private static List<Map<String, String>> chinese() {
        return List.of(
                Map.of(DEPARTMENT, "综合部", ORDER, "1", NAME, "示例甲", POST, "部门正职", FROM, "2026-01-01"),
                Map.of(DEPARTMENT, "综合部", NAME, "示例乙", POST, "部门副职", FROM, "2026-01-01"),
                Map.of(DEPARTMENT, "财务部", ORDER, "2", NAME, "示例丙", POST, "部门正职", FROM, "2026-01-01"),
                Map.of(NAME, "示例丁", POST, "主任", FROM, "2026-01-01"),
                Map.of(NAME, "示例戊", POST, "副主任", FROM, "2026-01-01", LEADS, "综合部、财务部"),
                Map.of(NAME, "示例己", POST, "办公室主任", FROM, "2026-01-01"),
                Map.of(NAME, "示例庚", POST, "办公室秘书", FROM, "2026-01-01", UNTIL, "2027-12-31"),
                Map.of(ROOM, "三楼会议室", SEATS, "24"));
    }

    private static List<Map<String, String>> english() {
        return List.of(
                Map.of(
                        DEPARTMENT,
                        "General",
                        ORDER,
                        "1",
                        NAME,
                        "Example A",
                        POST,
                        "department_head",
                        FROM,
                        "2026-01-01"),
                Map.of(
                        DEPARTMENT,
                        "Finance",
                        ORDER,
                        "2",
                        NAME,
                        "Example B",
                        POST,
                        "department_head",
                        FROM,
                        "2026-01-01"),
                Map.of(NAME, "Example C", POST, "director", FROM, "2026-01-01"),
                Map.of(NAME, "Example D", POST, "deputy_director", FROM, "2026-01-01", LEADS, "General、Finance"),
                Map.of(NAME, "Example E", POST, "office_head", FROM, "2026-01-01"),
                Map.of(ROOM, "Room 3", SEATS, "24"));
    }
}
