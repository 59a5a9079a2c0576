package yicheng.web.pages.ranking;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.Office;
import yicheng.agenda.Agenda;
import yicheng.agenda.Candidate;
import yicheng.agenda.RankTopics;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Shell;
import yicheng.web.pages.shell.Trouble;
import yicheng.web.pages.shell.Upcoming;

/** Answers with topics in order: the whole page, or only the order where htmx asks. */
public final class RankingPage {

    private static final int MEETINGS_OFFERED = 10;
    private static final int MOST_ROWS = 100;
    private static final int ROWS_SHOWN = 4;
    private static final String USUAL_SPEAKERS = "10";

    private final Office office;
    private final Assets assets;
    private final Renderer renderer;

    public RankingPage(Office office, Assets assets, Renderer renderer) {
        this.office = office;
        this.assets = assets;
        this.renderer = renderer;
    }

    public void show(Context asked) {
        var rows = asked.queryParam("example") == null ? List.<RankingRow>of() : examples(office.now());
        answer(asked, Optional.ofNullable(asked.queryParam("meeting")), USUAL_SPEAKERS, rows, "ranking");
    }

    public void rank(Context asked) {
        var rows = IntStream.range(0, MOST_ROWS)
                .filter(row -> asked.formParam(RankingRow.input(String.valueOf(row), "title")) != null)
                .mapToObj(row -> RankingRow.typedIn(asked, row))
                .toList();
        var speakers = Objects.requireNonNullElse(asked.formParam("speakers"), USUAL_SPEAKERS)
                .strip();
        var template = asked.header("HX-Request") == null ? "ranking" : "ranking/ranked";
        answer(asked, Optional.ofNullable(asked.formParam("meeting")), speakers, rows, template);
    }

    private void answer(
            Context asked, Optional<String> meeting, String speakers, List<RankingRow> rows, String template) {
        var shell = Shell.around(asked, Entry.RANKING, office, assets);
        var offered =
                Upcoming.in(office).meetings().stream().limit(MEETINGS_OFFERED).toList();
        if (offered.isEmpty()) {
            renderer.trouble(asked, shell, noMeetings());
            return;
        }
        var chosen = meeting.flatMap(MeetingRef::parse)
                .flatMap(ref ->
                        offered.stream().filter(one -> one.isMeantBy(ref)).findFirst())
                .orElse(offered.get(0));
        var view = view(chosen, offered, speakers, rows);
        renderer.answer(asked, template, shell, view);
        asked.status(view.faults().isEmpty() ? 200 : 422);
    }

    private RankingView view(
            PlannedMeeting meeting, List<PlannedMeeting> offered, String speakers, List<RankingRow> rows) {
        var shown = new ArrayList<>(rows);
        while (shown.size() < ROWS_SHOWN) {
            shown.add(RankingRow.blank());
        }
        var faults = new ArrayList<>(IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> rows.get(row).faults(row).stream())
                .toList());
        if (!speakers.matches("[1-9]\\d{0,2}")) {
            faults.add(Text.of("发言人数“" + shortened(speakers) + "”请填 1 至 999 的整数", "speakers: write 1 to 999"));
        }
        if (!faults.isEmpty() || rows.stream().allMatch(RankingRow::empty)) {
            return new RankingView(meeting, offered, speakers, shown, faults, Optional.empty());
        }
        return ranked(meeting, Integer.parseInt(speakers), rows)
                .fold(
                        agenda -> new RankingView(meeting, offered, speakers, shown, List.of(), Optional.of(agenda)),
                        findings -> new RankingView(
                                meeting,
                                offered,
                                speakers,
                                shown,
                                findings.stream().map(Finding::text).toList(),
                                Optional.empty()));
    }

    private yicheng.policy.Answer<Agenda> ranked(PlannedMeeting meeting, int speakers, List<RankingRow> rows) {
        var now = office.now();
        List<Candidate> candidates = IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).empty())
                .mapToObj(row -> rows.get(row).candidate(row, meeting.kind(), now))
                .toList();
        var nominal = meeting.nominal();
        return office.rankTopics()
                .handle(new RankTopics.Command(
                        meeting.kind(), nominal.getYear(), nominal.getMonthValue(), candidates, speakers, List.of()));
    }

    private static String shortened(String typed) {
        return typed.length() <= 20 ? typed : typed.substring(0, 20) + "…";
    }

    private static List<RankingRow> examples(LocalDateTime now) {
        var yesterday = now.toLocalDate().minusDays(1);
        return Stream.of(
                        new RankingRow("冬季机房供电保障安排", false, true, "2", yesterday + "T09:30", ""),
                        new RankingRow("年度培训计划", false, true, "1", yesterday + "T08:50", ""),
                        new RankingRow("客户投诉集中处置", true, true, "3", yesterday + "T16:20", ""),
                        new RankingRow("关于机房供电保障的请示", true, false, "1", yesterday + "T11:05", "10"),
                        new RankingRow("办公用房调配", false, false, "1", yesterday + "T10:10", "15"))
                .toList();
    }

    private static Trouble noMeetings() {
        return Trouble.unprocessable(
                Text.of("今年和明年都排不出会议，请先看日程页上的说明", "no meeting can be planned this year or next; see the timetable"));
    }
}
