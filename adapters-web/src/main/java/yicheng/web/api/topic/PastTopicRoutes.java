package yicheng.web.api.topic;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.topic.queue.ImportPastTopics;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Upload;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;
import yicheng.web.sheets.TopicSheet;
import yicheng.web.sheets.TopicSheets;
import yicheng.web.sheets.grid.SheetFault;

/** {@code POST /past-topics/import}: the topics of the time before this system, all of a table or none. */
final class PastTopicRoutes {

    record Imported(int kept, List<String> topics) {}

    private static final int MOST_SHOWN = 100;
    private static final Text SUBMITTED =
            Text.of("请填提交时间，如 2026-03-12", "write when it was handed in, such as 2026-03-12");
    private static final Text OUTCOME = Text.of("请在“决定”一列填会议的决定", "write what was decided in the column 决定");

    private final Api api;

    PastTopicRoutes(Api api) {
        this.api = api;
    }

    void take(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        if (!actor.mayEverywhere(Operation.IMPORT_PAST_TOPICS)) {
            api.give(ctx, actor.refused(Operation.IMPORT_PAST_TOPICS), none -> none);
            return;
        }
        var usual = ImportRoutes.meeting(ctx);
        var upload = Upload.read(ctx, TopicSheets.LARGEST_FILE);
        var sheet = TopicSheets.readEach(upload.name(), upload.content());
        var wrong = new ArrayList<>(
                sheet.faults().stream().map(PastTopicRoutes::wrong).toList());
        var past = new ArrayList<ImportPastTopics.Past>();
        sheet.lines().forEach(line -> read(line, actor, usual, wrong).ifPresent(past::add));
        if (!wrong.isEmpty()) {
            throw new Refusal(Problems.wrongValues(wrong.subList(0, Math.min(wrong.size(), MOST_SHOWN)), wrong.size()));
        }
        api.giveCreated(
                ctx,
                api.office().queue().importPastTopics().handle(actor, new ImportPastTopics.Command(past)),
                ids -> new Imported(
                        ids.size(), ids.stream().map(Topic.Id::value).toList()));
    }

    private static Optional<ImportPastTopics.Past> read(
            TopicSheet.Line line, Actor actor, Optional<MeetingRef> usual, List<Problem.WrongValue> wrong) {
        var read = new SheetLine(line, actor.organisation(), usual);
        var outcome = line.of(TopicSheet.Beside.OUTCOME);
        var texts = new ArrayList<>(read.faults());
        if (line.topic().submittedAt().isEmpty()) {
            texts.add(SUBMITTED);
        }
        if (outcome.isBlank()) {
            texts.add(OUTCOME);
        }
        texts.forEach(text -> wrong.add(
                new Problem.WrongValue("/rows/" + line.row(), line.topic().title(), text)));
        return texts.isEmpty()
                ? Optional.of(new ImportPastTopics.Past(
                        read.department().orElseThrow(),
                        read.meeting().orElseThrow(),
                        line.topic().submittedAt().orElseThrow().toLocalDate(),
                        read.form(),
                        outcome))
                : Optional.empty();
    }

    private static Problem.WrongValue wrong(SheetFault fault) {
        var row = fault.row().isPresent() ? "/rows/" + fault.row().getAsInt() : "";
        return new Problem.WrongValue(
                row + fault.column().map(name -> "/" + name).orElse(""), fault.value(), fault.message());
    }
}
