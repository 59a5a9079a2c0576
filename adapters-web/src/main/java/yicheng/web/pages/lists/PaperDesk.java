package yicheng.web.pages.lists;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yicheng.agenda.list.AddScan;
import yicheng.agenda.list.Paper;
import yicheng.agenda.list.Scan;
import yicheng.agenda.list.TopicList;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;
import yicheng.web.edge.Unseen;
import yicheng.web.pages.batch.Upload;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;

/** Reads who signed on paper and when. The scan that comes along is kept at once, so that nobody has to send it twice. */
final class PaperDesk {

    /** @param paper empty where something is missing */
    record Read(Form form, Optional<Paper> paper, List<Finding> findings) {}

    private static final int MEGABYTE = 1024 * 1024;
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES =
            Map.of("pdf", "application/pdf", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");
    private static final RuleRef RULE = new RuleRef(
            "check.list-sign",
            Text.of("清单经办公室主任签字后上报", "the head of the office signs the list"),
            new Clause("3.1.list.sign"));

    private final Frame frame;

    PaperDesk(Frame frame) {
        this.frame = frame;
    }

    Read read(Context asked, Actor actor, TopicList.Id list) {
        if (asked.req().getContentLengthLong() > Scan.LARGEST + 2 * MEGABYTE) {
            Upload.drain(asked);
            throw new Refusal(Problems.tooLarge((int) (Scan.LARGEST / MEGABYTE)));
        }
        var form = Form.of(asked);
        var file = asked.uploadedFile("file");
        return file == null || file.size() == 0
                ? read(form)
                : frame.office()
                        .lists()
                        .addScan()
                        .handle(actor, command(list, file))
                        .fold(
                                scan -> read(
                                        form.with("scan", scan.id().value()).with("scanName", scan.name())),
                                findings -> new Read(form, Optional.empty(), findings));
    }

    private Read read(Form form) {
        var at = moment(form.value("at"));
        if (form.value("scan").isEmpty()) {
            return missing(form, "file", Text.of("请选择签字件的扫描件", "choose the scan of the signed sheet"));
        }
        if (form.value("signer").isEmpty()) {
            return missing(form, "signer", Text.of("请选择签字人", "choose who signed"));
        }
        return at.isEmpty()
                ? missing(form, "at", Text.of("请填写纸面上的签字时间", "write when it was signed"))
                : new Read(form, Optional.of(paper(form, at.get())), List.of());
    }

    private static Paper paper(Form form, Instant at) {
        return new Paper(new Person.Id(form.value("signer")), at, new Scan.Id(form.value("scan")));
    }

    private static Read missing(Form form, String field, Text text) {
        return new Read(form, Optional.empty(), List.of(Finding.returned(RULE, Optional.of(field), text)));
    }

    private Optional<Instant> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.replace(' ', 'T'))
                    .atZone(frame.office().zone())
                    .toInstant());
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private static AddScan.Command command(TopicList.Id list, UploadedFile file) {
        try (var content = file.content()) {
            return new AddScan.Command(list, Unseen.takenOut(file.filename()), type(file), content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As the sender says, or by the ending of its name where he says nothing. */
    private static String type(UploadedFile file) {
        var said = Objects.requireNonNullElse(file.contentType(), UNKNOWN_TYPE);
        var ending = file.filename().toLowerCase(Locale.ROOT).replaceAll(".*\\.", "");
        return said.equals(UNKNOWN_TYPE) ? TYPES.getOrDefault(ending, UNKNOWN_TYPE) : said;
    }
}
