package yicheng.policy.register;

import static yicheng.policy.register.RegisteredClause.ruled;

import java.util.List;

/** 四（一）: the room, the seats and the last check. */
final class Preparation {

    static final List<RegisteredClause> CLAUSES = List.of(
            ruled(
                    "4.1.notice*",
                    "例会由办公室提前发会议通知，默认会前 3 个工作日",
                    "The office issues the notice of a regular meeting, by default 3 working days before"),
            ruled("4.1.venue.when", "会场在前 1 天布置好", "The room is ready the day before"),
            ruled("4.1.seat.plates", "每个座位有座位牌", "Every seat has a name plate"),
            ruled("4.1.seat.leaders", "班子成员坐中间", "Leaders sit in the centre"),
            ruled("4.1.seat.depts", "部门正职按次序坐两边", "Heads of departments sit on both sides in their order"),
            ruled("4.1.seat.observers", "列席的坐后排", "Observers sit at the back"),
            ruled("4.1.equip", "投影、话筒、音响、网络都试过", "Projector, microphones, sound and network are tried"),
            ruled("4.1.distribute", "把资料分到座位", "Papers are handed out"),
            ruled("4.1.tea", "备好茶水", "Tea and water are there"),
            ruled("4.1.t30.equip", "开会前半小时再查一遍设备", "Half an hour ahead the equipment is checked again"),
            ruled("4.1.t30.leave", "会前核对谁请了假", "At the same time it is confirmed who is on leave"),
            ruled("4.1.t30.report", "把情况告诉主持人", "The host is told what was found"),
            ruled("4.1.t30.seat", "缺人的座位随之调整", "Seats are changed accordingly"),
            ruled("4.1.absent.record", "没请假又没来的，记下来", "Who is absent without leave is recorded"),
            ruled("4.1.absent.circular", "记下的缺席，会后通报", "Absence without leave is named in a circular afterwards"));

    private Preparation() {}
}
