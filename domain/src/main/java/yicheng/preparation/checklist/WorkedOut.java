package yicheng.preparation.checklist;

import java.util.Optional;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.Rosters;
import yicheng.attendance.roll.HostReport;
import yicheng.attendance.roll.Rolls;
import yicheng.policy.Text;
import yicheng.preparation.LaidPlan;
import yicheng.preparation.Mark;
import yicheng.preparation.Preparation;
import yicheng.preparation.PreparationTerm;
import yicheng.preparation.PreparationTerms;
import yicheng.preparation.seating.SeatMeeting;
import yicheng.preparation.sitting.Sitting;

/** Whether an item is done: by its tick, or by what the roll, requests for leave and the plates on the tables say. */
public final class WorkedOut {

    /** @param missing empty for what is done, and for what is ticked off */
    record Found(Optional<Mark> mark, Optional<Text> missing) {

        private static Found missing(String zh, String en) {
            return new Found(Optional.empty(), Optional.of(Text.of(zh, en)));
        }
    }

    private final Rosters rosters;
    private final Rolls rolls;
    private final SeatMeeting seatMeeting;

    public WorkedOut(Rosters rosters, Rolls rolls, SeatMeeting seatMeeting) {
        this.rosters = rosters;
        this.rolls = rolls;
        this.seatMeeting = seatMeeting;
    }

    Found of(PreparationTerm.Task task, Sitting sitting, Preparation preparation, PreparationTerms terms) {
        return switch (task.proof()) {
            case TICK ->
                new Found(
                        preparation.mark(task.list(), task.name(), preparation.countsFrom(sitting)), Optional.empty());
            case REPORT -> report(sitting).map(report -> done(task, report)).orElseGet(WorkedOut::unreported);
            case LEAVE -> leave(task, sitting);
            case PLATES ->
                preparation
                        .lying(preparation.countsFrom(sitting))
                        .map(laid -> done(task, laid))
                        .orElseGet(WorkedOut::notLaid);
            case SEATS -> seats(task, sitting, preparation, terms);
        };
    }

    private static Found unreported() {
        return Found.missing("还没有报告主持人", "not reported to the host yet");
    }

    private static Found notLaid() {
        return Found.missing("座位牌还没有按座位图摆放", "the plates are not laid by the plan yet");
    }

    private Found leave(PreparationTerm.Task task, Sitting sitting) {
        var roster = rosters.of(sitting.ref());
        long undecided = roster.stream()
                .flatMap(one -> one.asking().stream())
                .filter(leave -> LeaveStage.UNDECIDED.contains(leave.stage()))
                .count();
        if (undecided > 0) {
            return Found.missing(
                    "还有 %d 件请假等主持人决定".formatted(undecided), "%d requests wait for the host".formatted(undecided));
        }
        var report = report(sitting);
        if (report.isEmpty()) {
            return Found.missing("报告主持人时一并核实", "confirmed with the report to the host");
        }
        return roster.filter(one -> says(report.get(), one)).isPresent()
                ? done(task, report.get())
                : Found.missing("报告主持人以后请假有变，请再报告", "leave changed after the report to the host; report again");
    }

    /** As many as there are now, and nobody else: leave approved since is not in it. */
    private static boolean says(HostReport report, MeetingRoster roster) {
        long proxies = roster.away().stream()
                .filter(away -> away.instead().isPresent())
                .count();
        boolean another = roster.away().stream()
                .flatMap(away -> away.leave().decision().stream())
                .anyMatch(decision -> decision.at().isAfter(report.at()));
        return !another && report.away() == roster.away().size() && report.proxies() == proxies;
    }

    private Found seats(PreparationTerm.Task task, Sitting sitting, Preparation preparation, PreparationTerms terms) {
        return seatMeeting
                .handle(sitting, preparation, terms)
                .fold(
                        seating -> seating.laid()
                                .map(laid -> seating.isLaid()
                                        ? done(task, laid)
                                        : Found.missing(
                                                "座位牌还有 %d 处要调整"
                                                        .formatted(seating.changes()
                                                                .size()),
                                                "%d plates are to be changed"
                                                        .formatted(seating.changes()
                                                                .size())))
                                .orElseGet(WorkedOut::notLaid),
                        refused -> notLaid());
    }

    /** The last one for the day there is now. */
    private Optional<HostReport> report(Sitting sitting) {
        return rosters.of(sitting.ref()).map(MeetingRoster::meeting).flatMap(rolls::of).stream()
                .flatMap(kept -> kept.roll().reports().stream())
                .filter(report -> sitting.moved().filter(report.at()::isBefore).isEmpty())
                .reduce((earlier, later) -> later);
    }

    private static Found done(PreparationTerm.Task task, HostReport report) {
        return new Found(
                Optional.of(new Mark(task.list(), task.name(), "", report.by(), report.at())), Optional.empty());
    }

    private static Found done(PreparationTerm.Task task, LaidPlan laid) {
        return new Found(Optional.of(new Mark(task.list(), task.name(), "", laid.by(), laid.at())), Optional.empty());
    }
}
