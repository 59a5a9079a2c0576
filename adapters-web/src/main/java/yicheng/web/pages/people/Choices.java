package yicheng.web.pages.people;

import java.util.Arrays;
import java.util.List;
import yicheng.people.Organisations;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.shell.Say;

/**
 * What the form of a post offers.
 *
 * @param departments those that are not over
 */
public record Choices(List<Choice> departments) {

    static Choices of(Organisations.Kept kept, Actor actor) {
        return new Choices(kept.organisation().departments().stream()
                .filter(department -> department.existsOn(actor.day()))
                .map(department -> new Choice(department.id().value(), department.name()))
                .toList());
    }

    public List<Choice> kinds(Say say) {
        return Arrays.stream(PostKind.values())
                .map(kind -> new Choice(
                        kind.code(),
                        say.label(kind.label())
                                + (kind.isOfADepartment() ? say.of("（在部门）", " (of a department)") : "")))
                .toList();
    }
}
