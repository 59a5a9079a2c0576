package yicheng.web.pages.people;

import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.change.PostChange;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;

/** The fields by which a post is given. */
final class PostForm {

    static final String KIND = "kind";
    static final String DEPARTMENT = "department";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final Text NO_KIND = Text.of("请选择岗位", "choose the post");

    private PostForm() {}

    /** With what must be mended before the organisation can be asked. */
    static Form checked(Form read) {
        var form = read.needsDay(FROM).mayHaveDay(UNTIL);
        var kind = PostKind.named(form.value(KIND));
        if (kind.filter(PostKind::isOfADepartment).isPresent()
                && form.value(DEPARTMENT).isEmpty()) {
            return form.wrong(
                    DEPARTMENT,
                    Text.of(
                            "%s属于部门，请选择部门".formatted(kind.get().label().zh()),
                            "a %s belongs to a department; choose it"
                                    .formatted(kind.get().label().en())));
        }
        return form;
    }

    /** A post of the unit has no department, whatever was left chosen. */
    static PostChange given(Person.Id person, PostKind kind, Form form) {
        return new PostChange.Give(
                person,
                kind,
                Register.departmentOf(form).filter(id -> kind.isOfADepartment()),
                form.day(FROM).orElseThrow(),
                form.day(UNTIL));
    }
}
