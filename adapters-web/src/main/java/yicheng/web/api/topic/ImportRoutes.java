package yicheng.web.api.topic;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.topic.Proposal;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.life.Topics;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.RequestKeys;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.api.reading.Upload;
import yicheng.web.sheets.TopicSheet;
import yicheng.web.sheets.TopicSheets;

/** {@code POST /topics/import}: a table of topics, each good row a draft, with a word on every row. */
final class ImportRoutes {

    /** @param topic id of the draft; null where the row was not taken */
    record Row(Optional<Integer> row, Optional<String> topic, String title, List<FaultJson> faults) {}

    /** @param column as the table heads it; null for the row as a whole */
    record FaultJson(Optional<String> column, String value, String text) {}

    record Report(int kept, int refused, List<Row> rows, List<String> notes) {}

    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("meeting"));

    private final Api api;

    ImportRoutes(Api api) {
        this.api = api;
    }

    void drafts(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        if (!actor.may(Operation.DRAFT_TOPICS)) {
            api.give(ctx, actor.refused(Operation.DRAFT_TOPICS), none -> none);
            return;
        }
        var meeting = meeting(ctx);
        var upload = Upload.read(ctx, TopicSheets.LARGEST_FILE);
        var sheet = TopicSheets.readEach(upload.name(), upload.content());
        var language = api.language(ctx);
        var rows = new ArrayList<Row>();
        sheet.lines().forEach(line -> rows.add(kept(ctx, actor, line, meeting, upload.content(), language)));
        rows.addAll(FaultRows.of(sheet.faults(), language));
        rows.sort(Comparator.comparing(row -> row.row().orElse(0)));
        int kept = (int) rows.stream().filter(row -> row.topic().isPresent()).count();
        api.json()
                .answer(
                        ctx,
                        new Report(
                                kept,
                                rows.size() - kept,
                                rows,
                                sheet.notes().stream()
                                        .map(note -> note.in(language))
                                        .toList()));
    }

    static Optional<MeetingRef> meeting(Context ctx) {
        var query = new QueryParameters(ctx, PARAMETERS);
        var meeting = query.value("meeting", MeetingRef::parse, Meant.MEETING);
        query.refuseIfWrong();
        return meeting;
    }

    private Row kept(
            Context ctx,
            Actor actor,
            TopicSheet.Line line,
            Optional<MeetingRef> meeting,
            byte[] body,
            Language language) {
        var read = new SheetLine(line, actor.organisation(), meeting);
        var wrong = line.topic().state() == Proposal.State.SUBMITTED ? read.faults() : List.of(Texts.NOT_PAST);
        if (!wrong.isEmpty()) {
            return refused(line, wrong, language);
        }
        var command = new DraftTopic.Command(
                read.department().orElseThrow(), read.meeting().orElseThrow(), read.form(), Optional.empty());
        return api.office()
                .intake()
                .draftTopic()
                .handle(RequestKeys.askingForPart(actor, ctx, body, line.row()), command)
                .fold(
                        kept -> taken(line, kept),
                        findings -> refused(
                                line, findings.stream().map(Finding::text).toList(), language));
    }

    private static Row taken(TopicSheet.Line line, Topics.Kept kept) {
        return new Row(
                Optional.of(line.row()),
                Optional.of(kept.topic().id().value()),
                line.topic().title(),
                List.of());
    }

    private static Row refused(TopicSheet.Line line, List<Text> texts, Language language) {
        return new Row(
                Optional.of(line.row()),
                Optional.empty(),
                line.topic().title(),
                texts.stream()
                        .map(text -> new FaultJson(Optional.empty(), "", text.in(language)))
                        .toList());
    }
}
