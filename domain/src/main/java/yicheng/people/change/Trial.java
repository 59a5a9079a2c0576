package yicheng.people.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.people.Organisation;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.policy.Finding;
import yicheng.policy.Text;

/**
 * Changes applied one after the other, those with faults left out.
 *
 * @param faults of all of them, each told of the place of its change
 */
record Trial(Organisation organisation, List<Finding> faults) {

    static Trial of(List<Change> changes, Organisation organisation, Actor actor) {
        var after = organisation;
        var faults = new ArrayList<Finding>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var wrong = actor.may(change.needed()) ? faults(change, after, actor) : notHis(change);
            if (wrong.isEmpty()) {
                after = change.appliedTo(after);
            }
            for (var finding : wrong) {
                faults.add(Wrong.at(i, finding));
            }
        }
        return new Trial(after, List.copyOf(faults));
    }

    static List<Finding> faults(Change change, Organisation organisation, Actor actor) {
        return isForHimself(change, actor)
                ? List.of(Wrong.whole(
                        "不能给自己登记任职或委托，请由他人办理", "nobody gives himself a post or a right; somebody else must enter it"))
                : change.faults(organisation, actor.day());
    }

    private static List<Finding> notHis(Change change) {
        var holders = change.needed().holders().stream().map(PostKind::label).toList();
        return List.of(Wrong.whole(
                "这一项须由%s办理".formatted(holders.stream().map(Text::zh).collect(Collectors.joining("、"))),
                "this is for the %s".formatted(holders.stream().map(Text::en).collect(Collectors.joining(", ")))));
    }

    private static boolean isForHimself(Change change, Actor actor) {
        return change.favoured().filter(actor.id()::equals).isPresent();
    }
}
