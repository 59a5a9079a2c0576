package yicheng.web.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yicheng.people.RoomLayout;
import yicheng.people.RoomLayout.Wall;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.preparation.seat.GuestArea;
import yicheng.preparation.seat.Hand;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seat.PlanSeating;
import yicheng.preparation.seat.SeatConvention;
import yicheng.preparation.seat.SeatGroup;
import yicheng.preparation.seat.SeatPlan;
import yicheng.preparation.seat.Seated;
import yicheng.preparation.seat.SideOrder;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Say;

/** Plans for three rooms, byte by byte as somebody looked at them. What is drawn now lies in target/drawings. */
class ApprovedDrawingsTest {

    private static final SeatConvention USUAL =
            new SeatConvention(Hand.LEFT, Hand.LEFT, SideOrder.ALTERNATE, GuestArea.FRONT, 2, "（代）");
    private static final List<String> LEADERS = List.of("陈建国", "周明远", "吴思源", "郑海涛", "王雅琴");
    private static final List<String> HEADS = List.of("蒋文华", "沈洁", "韩志刚", "杨柳", "朱敏");
    private static final List<String> DEPARTMENTS = List.of("综合部", "财务部", "业务一部", "业务二部", "技术部");

    @Test
    void an_odd_number_of_leaders() throws IOException {
        var people = new ArrayList<>(leaders(5));
        people.addAll(heads());

        approved("odd", new RoomLayout(7, 4, 1, 6, Wall.AHEAD, Wall.LEFT), people, List.of(), Set.of());
    }

    @Test
    void an_even_number_of_leaders_one_on_leave_and_a_proxy() throws IOException {
        var people = new ArrayList<>(leaders(5));
        people.remove(3);
        people.addAll(heads());
        people.set(5, new Seated("proxy", "许静", "财务部副职", SeatGroup.HEAD, 2, Optional.of("head2")));
        var pinned = List.of(new SeatPlan.Pinned("head5", place("SR3"), "便于操作电脑"));

        approved("even", new RoomLayout(6, 3, 0, 0, Wall.BEHIND, Wall.AHEAD), people, pinned, Set.of("head2"));
    }

    @Test
    void with_guests_and_observers() throws IOException {
        var people = new ArrayList<>(leaders(3));
        people.addAll(heads());
        people.add(new Seated("g1", "欧阳明远", "上级单位规划处处长", SeatGroup.GUEST, 1, Optional.empty()));
        people.add(new Seated("g2", "林安", "协作单位", SeatGroup.GUEST, 2, Optional.empty()));
        people.add(new Seated("o1", "何苗", "业务一部", SeatGroup.OBSERVER, 1, Optional.empty()));
        people.add(new Seated("o2", "秦峰", "业务一部", SeatGroup.OBSERVER, 2, Optional.empty()));
        people.add(new Seated("o3", "司马文静波", "外聘专家", SeatGroup.OBSERVER, 3, Optional.empty()));
        people.add(new Seated("s1", "冯立新", "办公室主任", SeatGroup.RECORDER, 1, Optional.empty()));

        approved("guests", new RoomLayout(9, 4, 2, 8, Wall.AHEAD, Wall.AHEAD), people, List.of(), Set.of());
    }

    private static void approved(
            String name, RoomLayout room, List<Seated> people, List<SeatPlan.Pinned> pinned, Set<String> fresh)
            throws IOException {
        var planned = new PlanSeating(room, USUAL).of(people);
        assertThat(planned.seatless()).isEmpty();
        var plan = planned.plan().with(pinned);
        var title = Text.of("2026年第47次周例会座位图", "Seats at weekly meeting no. 47 of 2026");
        var drawing = Drawer.of(title, room, USUAL, people, plan, pinned, fresh);
        var svg = new Renderer().text("seats/drawing", Map.of("say", new Say(Language.ZH), "drawing", drawing));
        var folder = Files.createDirectories(Path.of("target", "drawings"));
        Files.writeString(folder.resolve(name + ".svg"), svg);
        try (var approved = ApprovedDrawingsTest.class.getResourceAsStream(name + ".svg")) {
            assertThat(svg).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Seated> leaders(int count) {
        return group(LEADERS.subList(0, count), List.of("书记", "主任", "副主任", "副主任", "副主任"), SeatGroup.LEADER, "leader");
    }

    private static List<Seated> heads() {
        return group(HEADS, DEPARTMENTS, SeatGroup.HEAD, "head");
    }

    private static List<Seated> group(List<String> names, List<String> abouts, SeatGroup group, String key) {
        var seated = new ArrayList<Seated>();
        for (int i = 0; i < names.size(); i++) {
            seated.add(new Seated(key + (i + 1), names.get(i), abouts.get(i), group, i + 1, Optional.empty()));
        }
        return seated;
    }

    private static Place place(String label) {
        return Place.labelled(label).orElseThrow();
    }
}
