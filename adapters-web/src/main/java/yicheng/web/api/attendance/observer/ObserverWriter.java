package yicheng.web.api.attendance.observer;

import io.javalin.http.Context;
import java.util.List;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.Observers;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** Writes observers for one person, in one language. */
final class ObserverWriter {

    private final Api api;
    private final Actor actor;
    private final Names names;
    private final Language language;

    private ObserverWriter(Api api, Actor actor, Names names, Language language) {
        this.api = api;
        this.actor = actor;
        this.names = names;
        this.language = language;
    }

    static ObserverWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new ObserverWriter(api, actor, latest.of(actor.organisation()), api.language(ctx));
    }

    ObserverJson.ObserversJson observers(List<Observers.Kept> kept) {
        return new ObserverJson.ObserversJson(kept.stream().map(this::observer).toList());
    }

    ObserverJson observer(Observers.Kept kept) {
        var observer = kept.observer();
        var open = api.office().attendance().readObservers().open(actor, observer);
        return new ObserverJson(
                observer.id().value(),
                kept.version(),
                observer.meeting().toString(),
                observer.topic().map(Topic.Id::value),
                observer.department().map(names::of),
                coded(observer.kind().code(), observer.kind().label()),
                who(observer.who()),
                observer.reason(),
                coded(observer.stage().code(), observer.stage().label()),
                observer.steps().stream().map(this::step).toList(),
                judged(observer.judged()),
                open.stream().map(act -> coded(act.code(), act.label())).toList());
    }

    private ObserverJson.WhoJson who(Observer.Who who) {
        return new ObserverJson.WhoJson(
                who.person().map(names::of), who.name(), who.organisation(), who.post(), who.phone());
    }

    private ObserverJson.StepJson step(Observer.Step step) {
        return new ObserverJson.StepJson(
                coded(step.act().code(), step.act().label()),
                step.by().map(names::of),
                step.lender().map(names::of),
                api.moments().written(step.at()),
                step.remark());
    }

    private ObserverJson.JudgedJson judged(Observer.Judged judged) {
        return new ObserverJson.JudgedJson(
                EditionJson.of(judged.edition()),
                judged.findings().stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                judged.facts());
    }

    private Coded coded(String code, Text label) {
        return new Coded(code, label.in(language));
    }
}
