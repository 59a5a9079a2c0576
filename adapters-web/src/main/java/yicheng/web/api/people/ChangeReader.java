package yicheng.web.api.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.Delegation;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.RoomLayout;
import yicheng.people.change.Change;
import yicheng.people.change.DelegationChange;
import yicheng.people.change.DepartmentChange;
import yicheng.people.change.NewIds;
import yicheng.people.change.PersonChange;
import yicheng.people.change.PostChange;
import yicheng.people.change.RoomChange;
import yicheng.people.change.SetPortfolio;
import yicheng.policy.Text;
import yicheng.web.api.reading.Values;

/** Reads one change of the organisation: which it is says {@code change}, the other values are its own. */
final class ChangeReader {

    static final String[] NAMES = {
        "change",
        "department",
        "person",
        "name",
        "order",
        "day",
        "post",
        "from",
        "until",
        "leader",
        "departments",
        "seats",
        "front",
        "side",
        "backRows",
        "backSeats",
        "screen",
        "door",
        "what",
        "to",
        "since",
        "reason"
    };

    private static final LocalDate NEVER = LocalDate.of(2000, 1, 1);
    private static final String ID = "[A-Za-z0-9_-]{1,40}";
    private static final int MOST = 9_999;
    private static final Text WHO = Text.of("请填编号", "write the id");
    private static final Text ORDER = Text.of("请填顺序，从 1 起", "write its place, from 1");
    private static final Text NEW_ID = Text.of(
            "新编号只用英文字母、数字、- 和 _，最多 40 个；不填则自动编号",
            "a new id has letters, digits, - and _, at most 40; left out, one is made");
    private static final Text KIND = Text.of("请写明是哪种变更：" + kinds(), "say which change it is: " + kinds());
    private static final Text POST =
            Text.of("请填岗位，如 department_head 或 部门正职", "write the post, such as department_head or 部门正职");
    private static final Text WHAT = Text.of(
            "请填所委托的权限：decide_topics（审定）、chair（主持）、submit_topics（提交议题）、sign_list（签署清单）、review_topics（形式审核决定）、publish_rules（发布规则）",
            "write the right that is lent: decide_topics, chair, submit_topics, sign_list, review_topics or publish_rules");

    private static final Text WALL = Text.of(
            "请填 behind（前排背后）、ahead（前排对面）、left（前排左手）或 right（前排右手）",
            "one of behind, ahead, left, right, as the front row has it");

    private enum Kind {
        DEPARTMENT_ADD,
        DEPARTMENT_RENAME,
        DEPARTMENT_MOVE,
        DEPARTMENT_DISSOLVE,
        PERSON_ADD,
        PERSON_RENAME,
        POST_GIVE,
        POST_END,
        PORTFOLIO_SET,
        ROOM_PUT,
        ROOM_ARRANGE,
        ROOM_REMOVE,
        DELEGATION_LEND,
        DELEGATION_END;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        static Optional<Kind> named(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    private final Values in;
    private final NewIds ids;

    private ChangeReader(Values in, NewIds ids) {
        this.in = in;
        this.ids = ids;
    }

    /** Empty, and noted as wrong, where it does not say which change it is. */
    static Optional<Change> read(Values in, NewIds ids) {
        var reader = new ChangeReader(in, ids);
        return in.requiredValue("change", Kind::named, KIND).map(reader::change);
    }

    /** What the reader could not take is noted; the change is not used then. */
    private Change change(Kind kind) {
        return switch (kind) {
            case DEPARTMENT_ADD ->
                new DepartmentChange.Add(newId("department", ids::department, Department.Id::new), name(), order());
            case DEPARTMENT_RENAME -> new DepartmentChange.Rename(department(), name());
            case DEPARTMENT_MOVE -> new DepartmentChange.Move(department(), order());
            case DEPARTMENT_DISSOLVE -> new DepartmentChange.Dissolve(department(), day("day"));
            case PERSON_ADD -> new PersonChange.Add(newId("person", ids::person, Person.Id::new), name());
            case PERSON_RENAME -> new PersonChange.Rename(person("person"), name());
            case POST_GIVE ->
                new PostChange.Give(person("person"), post(), departmentIfAny(), day("from"), in.day("until"));
            case POST_END -> new PostChange.End(person("person"), post(), departmentIfAny(), day("day"));
            case PORTFOLIO_SET ->
                new SetPortfolio(
                        person("leader"),
                        in.list("departments").stream()
                                .filter(id -> !id.isBlank())
                                .map(Department.Id::new)
                                .collect(Collectors.toSet()));
            case ROOM_PUT ->
                new RoomChange.Put(name(), in.whole("seats", 0, MOST).orElse(0));
            case ROOM_ARRANGE -> new RoomChange.Arrange(name(), layout());
            case ROOM_REMOVE -> new RoomChange.Remove(name());
            case DELEGATION_LEND -> lend(person("from"));
            case DELEGATION_END -> end(person("from"));
        };
    }

    /** Without seats in front it stands as is usual. */
    private Optional<RoomLayout> layout() {
        return in.has("front")
                ? Optional.of(new RoomLayout(
                        in.whole("front", 1, RoomLayout.MOST_FRONT).orElse(1),
                        in.whole("side", 0, RoomLayout.MOST_SIDE).orElse(0),
                        in.whole("backRows", 0, RoomLayout.MOST_ROWS).orElse(0),
                        in.whole("backSeats", 0, RoomLayout.MOST_IN_A_ROW).orElse(0),
                        wall("screen"),
                        wall("door")))
                : Optional.empty();
    }

    private RoomLayout.Wall wall(String name) {
        return in.has(name)
                ? in.requiredValue(name, RoomLayout.Wall::named, WALL).orElse(RoomLayout.Wall.AHEAD)
                : RoomLayout.Wall.AHEAD;
    }

    private DelegationChange.Lend lend(Person.Id from) {
        return new DelegationChange.Lend(what(), from, person("to"), day("since"), day("until"), in.text("reason"));
    }

    private DelegationChange.End end(Person.Id from) {
        return new DelegationChange.End(what(), from, person("to"), day("since"), day("day"));
    }

    private Delegation.What what() {
        return in.requiredValue("what", Delegation.What::named, WHAT).orElse(Delegation.What.CHAIR);
    }

    private <T> T newId(String name, Supplier<T> made, Function<String, T> given) {
        return in.has(name)
                ? in.requiredValue(name, text -> Optional.of(text).filter(id -> id.matches(ID)), NEW_ID)
                        .map(given)
                        .orElseGet(made)
                : made.get();
    }

    private String name() {
        return in.text("name");
    }

    private int order() {
        var order = in.whole("order", 0, MOST);
        if (in.text("order").isBlank()) {
            in.wrong("order", ORDER);
        }
        return order.orElse(0);
    }

    private Department.Id department() {
        return new Department.Id(filled("department"));
    }

    private Optional<Department.Id> departmentIfAny() {
        return Optional.of(in.text("department")).filter(id -> !id.isBlank()).map(Department.Id::new);
    }

    private Person.Id person(String name) {
        return new Person.Id(filled(name));
    }

    private String filled(String name) {
        var id = in.required(name, WHO);
        return id.isBlank() ? "-" : id;
    }

    private PostKind post() {
        return in.requiredValue("post", PostKind::named, POST).orElse(PostKind.CLERK);
    }

    private LocalDate day(String name) {
        return in.requiredDay(name).orElse(NEVER);
    }

    private static String kinds() {
        return Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));
    }
}
