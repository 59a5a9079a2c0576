package yicheng.web.api.agenda.list;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.agenda.Agenda;
import yicheng.agenda.list.CompileList;
import yicheng.agenda.list.Item;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.ReadLists;
import yicheng.agenda.list.Scan;
import yicheng.agenda.list.Signature;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.topic.TopicField;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Names;
import yicheng.web.api.shape.PositionJson;
import yicheng.web.api.topic.LineJson;
import yicheng.web.api.topic.TopicWriter;

/** Writes lists for one person, in one language. */
final class ListWriter {

    private final TopicWriter topics;
    private final Names names;
    private final Language language;
    private final Moments moments;

    private ListWriter(TopicWriter topics, Names names, Language language, Moments moments) {
        this.topics = topics;
        this.names = names;
        this.language = language;
        this.moments = moments;
    }

    static ListWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new ListWriter(
                TopicWriter.of(api, latest, actor, ctx),
                latest.of(actor.organisation()),
                api.language(ctx),
                api.moments());
    }

    SheetJson sheet(ReadLists.Sheet sheet) {
        var list = sheet.kept().list();
        return new SheetJson(
                list.id().meeting().toString(),
                list.id().sheet(),
                list.id().label().in(language),
                sheet.kept().version(),
                topics.coded(list.stage().code(), list.stage().label()),
                items(list.items(), sheet.topics()),
                signature(list.compiled()),
                list.signed().map(this::signature),
                list.decided().map(this::signature),
                list.sentBack().stream()
                        .map(back -> new SheetJson.SentBackJson(
                                names.of(back.by()), moments.written(back.at()), back.reason()))
                        .toList());
    }

    /** @param start of the meeting, in the office's zone */
    ProspectJson prospect(CompileList.Prospect prospect, Optional<LocalDateTime> start) {
        return new ProspectJson(
                prospect.sheet().sheet(),
                prospect.sheet().label().in(language),
                prospect.basedOn(),
                items(prospect.items(), prospect.topics()),
                ranked(prospect.ranked(), start));
    }

    LineJson line(Topics.Kept kept) {
        return topics.line(Topics.Line.of(kept));
    }

    ScanJson scan(Scan scan) {
        return new ScanJson(
                scan.id().value(),
                scan.name(),
                scan.type(),
                scan.size(),
                scan.hash(),
                names.of(scan.by()),
                moments.written(scan.at()));
    }

    private ProspectJson.RankedJson ranked(Agenda agenda, Optional<LocalDateTime> start) {
        return new ProspectJson.RankedJson(
                agenda.positions().stream()
                        .map(position -> PositionJson.of(position, start, language, moments))
                        .toList(),
                agenda.lengthMinutes(),
                agenda.fixedMinutes(),
                agenda.neededMinutes(),
                agenda.overflow().stream()
                        .map(position -> position.candidate().key())
                        .toList());
    }

    private List<SheetJson.ItemJson> items(List<Item> items, List<Topics.Kept> kept) {
        Map<Topic.Id, Topics.Kept> byId =
                kept.stream().collect(Collectors.toMap(one -> one.topic().id(), Function.identity()));
        return items.stream()
                .map(item -> item(item, Optional.ofNullable(byId.get(item.topic()))))
                .toList();
    }

    private SheetJson.ItemJson item(Item item, Optional<Topics.Kept> kept) {
        var topic = kept.map(Topics.Kept::topic);
        return new SheetJson.ItemJson(
                item.topic().value(),
                kept.map(this::line),
                item.proposed(),
                item.marks().urgent(),
                item.marks().important(),
                item.marks().minutes().stream().boxed().findFirst(),
                topic.map(one -> one.form().items(TopicField.OBSERVERS)).orElse(List.of()),
                topic.map(Topic::ties).map(Ties::joined).orElse(List.of()).stream()
                        .map(joined -> names.of(joined.department()))
                        .toList(),
                topic.map(Topic::timesCarriedOver).orElse(0),
                item.remark(),
                item.decision().map(this::decision));
    }

    private SheetJson.DecisionJson decision(ItemDecision decision) {
        return new SheetJson.DecisionJson(
                topics.coded(decision.choice().code(), decision.choice().label()),
                decision.other().map(kind -> topics.coded(kind.code(), kind.label())),
                decision.observers(),
                decision.remark(),
                names.of(decision.by()),
                decision.lender().map(names::of),
                moments.written(decision.at()));
    }

    private SheetJson.SignatureJson signature(Signature signature) {
        return new SheetJson.SignatureJson(
                names.of(signature.by()),
                signature.lender().map(names::of),
                moments.written(signature.at()),
                signature.paper().map(this::paper));
    }

    private SheetJson.PaperJson paper(Signature.OnPaper paper) {
        return new SheetJson.PaperJson(
                names.of(paper.enteredBy()),
                moments.written(paper.enteredAt()),
                paper.scan().value(),
                paper.contested()
                        .map(contest -> new SheetJson.ContestJson(contest.reason(), moments.written(contest.at()))));
    }
}
