package yicheng.web.api.topic;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.topic.queue.ImportPastTopics;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.api.reading.Upload;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;
import yicheng.web.sheets.grid.Grids;
import yicheng.web.sheets.grid.SheetFault;
import yicheng.web.sheets.past.PastLine;
import yicheng.web.sheets.past.PastReader;
import yicheng.web.sheets.past.PastTable;
import yicheng.web.sheets.table.Table;

/** {@code POST /past-topics/import}: the topics of the time before this system, all of a table or none. */
final class PastTopicRoutes {

    /**
     * @param kept taken over, or to be taken over where it was a dry run
     * @param known passed over, as they were taken over before
     */
    record Imported(boolean dryRun, int kept, int known, List<String> topics) {}

    private record Asked(Optional<MeetingRef> usual, boolean dryRun) {}

    private static final int MOST_SHOWN = 100;
    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("meeting", "dryRun"));
    private static final Text DRY_RUN = Text.of("请填 true 或 false", "write true or false");

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
        var asked = asked(ctx);
        var upload = Upload.read(ctx, Grids.LARGEST_FILE);
        var tables = asked.usual().isPresent() ? PastTable.ofOneMeeting() : PastTable.tables();
        var table = tables.read(upload.name(), upload.content());
        var reader = PastReader.of(actor, api.office().readTopics(), asked.usual());
        var lines = table.lines().stream().map(reader::read).toList();
        refuseWrong(table, lines);
        var past = lines.stream()
                .filter(PastLine::isNew)
                .flatMap(line -> line.past().stream())
                .toList();
        int known = lines.size() - past.size();
        if (asked.dryRun()) {
            api.json().answer(ctx, new Imported(true, past.size(), known, List.of()));
            return;
        }
        api.giveCreated(
                ctx,
                api.office().queue().importPastTopics().handle(actor, new ImportPastTopics.Command(past)),
                ids -> new Imported(
                        false,
                        ids.size(),
                        known,
                        ids.stream().map(Topic.Id::value).toList()));
    }

    private static Asked asked(Context ctx) {
        var query = new QueryParameters(ctx, PARAMETERS);
        var meeting = query.value("meeting", MeetingRef::parse, Meant.MEETING);
        var dryRun = query.value("dryRun", PastTopicRoutes::flag, DRY_RUN);
        query.refuseIfWrong();
        return new Asked(meeting, dryRun.orElse(false));
    }

    private static Optional<Boolean> flag(String text) {
        return Optional.of(text)
                .filter(said -> said.equals("true") || said.equals("false"))
                .map(Boolean::valueOf);
    }

    private static void refuseWrong(Table table, List<PastLine> lines) {
        var wrong = Stream.concat(
                        table.faults().stream().map(PastTopicRoutes::wrong),
                        lines.stream().flatMap(PastTopicRoutes::wrong))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refusal(Problems.wrongValues(wrong.subList(0, Math.min(wrong.size(), MOST_SHOWN)), wrong.size()));
        }
    }

    private static Stream<Problem.WrongValue> wrong(PastLine line) {
        return line.faults().stream().map(text -> new Problem.WrongValue("/rows/" + line.row(), line.title(), text));
    }

    private static Problem.WrongValue wrong(SheetFault fault) {
        var row = fault.row().isPresent() ? "/rows/" + fault.row().getAsInt() : "";
        return new Problem.WrongValue(
                row + fault.column().map(name -> "/" + name).orElse(""), fault.value(), fault.message());
    }
}
