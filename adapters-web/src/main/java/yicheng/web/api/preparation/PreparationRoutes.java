package yicheng.web.api.preparation;

import io.javalin.http.Context;
import java.io.IOException;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.preparation.Checklist;
import yicheng.preparation.Preparations;
import yicheng.preparation.ReadPreparation;
import yicheng.preparation.checklist.TickItem;
import yicheng.preparation.room.ChooseRoom;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.Names;

/** {@code /meetings/{ref}/preparation}: the room and the checklists of a meeting. */
final class PreparationRoutes {

    private static final Text LIST = Text.of("请填 venue（会场布置）或 check（会前检查）", "venue or check");
    private static final Text ITEM = Text.of("请填检查单上的事项，如 投影仪", "name the item, such as 投影仪");
    private static final Text ROOM = Text.of("请填会议室名称", "name the room");

    private final Api api;
    private final Names.Latest names;

    PreparationRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, api.office().preparation().readPreparation().one(actor, Meant.meeting(ctx, api.office())));
    }

    void room(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "room");
        var room = values.required("room", ROOM);
        values.refuseIfWrong();
        var command = new ChooseRoom.Command(Meant.meeting(ctx, api.office()), basedOn, room);
        done(ctx, actor, api.office().preparation().chooseRoom().handle(actor, command));
    }

    void tick(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var basedOn = Versions.seen(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "list", "item", "done", "remark");
        var list = values.requiredValue("list", Checklist::coded, LIST);
        var item = values.required("item", ITEM);
        boolean ticked = !values.has("done") || values.flag("done");
        var remark = values.text("remark");
        values.refuseIfWrong();
        var command = new TickItem.Command(
                Meant.meeting(ctx, api.office()), basedOn, list.orElseThrow(), item, ticked, remark);
        done(ctx, actor, api.office().preparation().tickItem().handle(actor, command));
    }

    /** As it stands after that; who arranges meetings may see them. */
    private void done(Context ctx, Actor actor, Answer<Preparations.Kept> answer) {
        answer(
                ctx,
                actor,
                answer.then(kept -> api.office()
                        .preparation()
                        .readPreparation()
                        .arranged(actor, kept.preparation().ref())));
    }

    private void answer(Context ctx, Actor actor, Answer<ReadPreparation.Seen> answer) {
        answer.either(
                seen -> {
                    Versions.say(ctx, seen.kept().version());
                    api.json()
                            .answer(
                                    ctx,
                                    PreparationWriter.of(api, names, actor, ctx).preparation(seen));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }
}
