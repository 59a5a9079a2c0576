package yicheng.web.api.topic;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.alike.SimilarTopics;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.topic.life.Act;
import yicheng.topic.life.Attachment;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Decision;
import yicheng.topic.life.Note;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Ties;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;
import yicheng.topic.own.OwnValues;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** Writes topics for one person, in one language. */
public final class TopicWriter {

    private final Actor actor;
    private final Names names;
    private final Language language;
    private final Moments moments;

    private TopicWriter(Actor actor, Names names, Language language, Moments moments) {
        this.actor = actor;
        this.names = names;
        this.language = language;
        this.moments = moments;
    }

    public static TopicWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new TopicWriter(actor, latest.of(actor.organisation()), api.language(ctx), api.moments());
    }

    TopicJson topic(Topics.Kept kept, List<Attachment> files) {
        var topic = kept.topic();
        var sees = ReadTopics.seesNotes(actor);
        return new TopicJson(
                topic.id().value(),
                kept.version(),
                names.of(topic.department()),
                names.of(topic.author()),
                topic.meeting().toString(),
                stage(topic.stage()),
                topic.round(),
                topic.letIn(),
                form(topic.form()),
                topic.checklist().byCode(),
                IndicatorJson.of(topic.form()),
                topic.receipt().map(this::receipt),
                topic.judged().map(judged -> JudgedJson.of(judged, sees, language, moments)),
                topic.awaited().map(this::awaited),
                topic.decisions().stream()
                        .filter(made -> sees || made.act() != Act.KEEP_APART)
                        .map(this::decision)
                        .toList(),
                sees ? Optional.of(topic.notes().stream().map(this::note).toList()) : Optional.empty(),
                topic.copiedFrom().map(from -> from.value()),
                topic.outcome(),
                ties(topic.ties()),
                topic.timesCarriedOver(),
                moments.written(kept.changed()),
                files.stream().map(this::file).toList(),
                ReadTopics.open(actor, topic).stream()
                        .map(act -> coded(act.code(), act.label()))
                        .toList());
    }

    private static Map<String, Object> form(TopicForm form) {
        var written =
                new LinkedHashMap<String, Object>(form.filling(OwnValues.NONE).byCode());
        if (!form.own().isEmpty()) {
            written.put("own", form.own().byName());
        }
        return written;
    }

    public LineJson line(Topics.Line line) {
        return new LineJson(
                line.id().value(),
                line.version(),
                line.title(),
                names.of(line.department()),
                names.of(line.author()),
                line.meeting().toString(),
                stage(line.stage()),
                line.round(),
                line.receipt().map(receipt -> receipt.label().in(language)),
                Optional.of(line.verdict()).filter(verdict -> !verdict.isBlank()),
                line.amount(),
                line.awaited().map(this::awaited),
                moments.written(line.changed()));
    }

    FileJson file(Attachment file) {
        return FileJson.of(file, names, moments);
    }

    public Coded coded(String code, Text label) {
        return new Coded(code, label.in(language));
    }

    SimilarJson similar(SimilarTopics.Similar similar) {
        var said = similar.topic();
        return new SimilarJson(
                new SimilarJson.OtherJson(
                        said.id().value(),
                        said.title(),
                        names.of(said.department()),
                        said.meeting().toString(),
                        stage(said.stage()),
                        moments.written(said.at())),
                similar.percent(),
                similar.shared(),
                FindingJson.Rule.of(similar.rule(), language),
                similar.apart().map(this::apart));
    }

    Named person(Person.Id id) {
        return names.of(id);
    }

    private Coded stage(Stage stage) {
        return coded(stage.code(), stage.label());
    }

    private TopicJson.ReceiptJson receipt(Receipt receipt) {
        return new TopicJson.ReceiptJson(
                receipt.label().in(language),
                receipt.year(),
                receipt.number(),
                moments.written(receipt.at()),
                names.of(receipt.by()));
    }

    private TopicJson.AwaitedJson awaited(Awaited awaited) {
        return new TopicJson.AwaitedJson(
                awaited.what(), awaited.leader().map(names::of), moments.written(awaited.by()));
    }

    private TopicJson.DecisionJson decision(Decision decision) {
        return new TopicJson.DecisionJson(
                coded(decision.act().code(), decision.act().label()),
                names.of(decision.by()),
                decision.lender().map(names::of),
                moments.written(decision.at()),
                decision.reason(),
                decision.round());
    }

    private TopicJson.TiesJson ties(Ties ties) {
        return new TopicJson.TiesJson(
                ties.lead().map(lead -> lead.topic().value()),
                ties.joined().stream()
                        .map(joined -> new TopicJson.JoinedJson(joined.topic().value(), names.of(joined.department())))
                        .toList(),
                ReadTopics.seesNotes(actor)
                        ? ties.apart().stream().map(this::apart).toList()
                        : List.of());
    }

    TopicJson.ApartJson apart(Ties.Apart apart) {
        return new TopicJson.ApartJson(
                apart.topic().value(), apart.reason(), names.of(apart.by()), moments.written(apart.at()));
    }

    private TopicJson.NoteJson note(Note note) {
        return new TopicJson.NoteJson(names.of(note.by()), moments.written(note.at()), note.text());
    }
}
