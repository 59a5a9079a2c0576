package yicheng.web.pages.people;

import java.util.List;
import java.util.Optional;
import yicheng.access.account.ListAccounts;
import yicheng.calendar.HolidayYear;
import yicheng.people.Organisation;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/** What a new office does next, in order; each with how far it is. */
public record FirstSteps(String office, List<Step> steps) {

    /**
     * @param have how far it is, in words
     * @param may whether it is for the one who reads
     */
    public record Step(Text what, Text why, String address, Text act, boolean done, Text have, boolean may) {}

    /** @param accounts as far as the one who asks may see them */
    static FirstSteps of(
            Organisation office,
            Actor actor,
            Optional<List<ListAccounts.Listed>> accounts,
            Optional<HolidayYear> next) {
        return new FirstSteps(
                office.name(),
                List.of(
                        departments(office, actor),
                        people(office, actor),
                        portfolios(office, actor),
                        accounts(actor, accounts),
                        holidays(actor, next),
                        past(actor)));
    }

    private static Step departments(Organisation office, Actor actor) {
        int count = office.departments().size();
        return new Step(
                Text.of("登记部门", "Departments"),
                Text.of("按惯用的顺序，座位、发言和名单都照此排列", "in their usual order: for seats, speaking and lists"),
                "/people/departments/new",
                Text.of("登记部门", "Add departments"),
                count > 0,
                Text.of("已有 %d 个".formatted(count), "%d so far".formatted(count)),
                actor.may(Operation.CHANGE_PEOPLE));
    }

    private static Step people(Organisation office, Actor actor) {
        int count = office.people().size();
        boolean heads = office.departments().stream()
                .allMatch(department ->
                        office.headOf(department.id(), actor.day()).isPresent());
        boolean secretariat =
                office.holding(PostKind.OFFICE_HEAD, actor.day()).findAny().isPresent();
        return new Step(
                Text.of("登记人员和岗位", "People and posts"),
                Text.of(
                        "先有办公室主任、秘书、主任和各部门正职；也可以用一张表格一次导入",
                        "the office head, a clerk, the director and the department heads first; or all at once by a table"),
                "/people/import",
                Text.of("导入机构表", "Import a table"),
                heads && secretariat && !office.departments().isEmpty(),
                Text.of("已有 %d 人".formatted(count), "%d so far".formatted(count)),
                actor.may(Operation.CHANGE_PEOPLE));
    }

    private static Step portfolios(Organisation office, Actor actor) {
        long led = office.departments().stream()
                .filter(department ->
                        office.supervisorOf(department.id(), actor.day()).isPresent())
                .count();
        int all = office.departments().size();
        return new Step(
                Text.of("登记分管", "Portfolios"),
                Text.of("未协调的议题由分管领导牵头，所以每个部门都要有人分管", "who leads the talks when a topic is not coordinated"),
                "/people",
                Text.of("到领导本人页面登记", "On the leader's page"),
                all > 0 && led == all,
                Text.of("%d 个部门中 %d 个有人分管".formatted(all, led), "%d of %d departments".formatted(led, all)),
                actor.may(Operation.CHANGE_PEOPLE));
    }

    private static Step accounts(Actor actor, Optional<List<ListAccounts.Listed>> listed) {
        var all = listed.orElse(List.of());
        long open = all.stream()
                .filter(one -> one.login().isPresent() && !one.closed())
                .count();
        return new Step(
                Text.of("开通账号", "Accounts"),
                Text.of("把登录名和初始密码交给本人，第一次登录时改密码", "hand over login and start password"),
                "/accounts",
                Text.of("开通账号", "Open accounts"),
                all.size() > 1 && open == all.size(),
                listed.isEmpty()
                        ? Text.of("由系统管理员办理", "by the system administrator")
                        : Text.of(
                                "%d 人中 %d 人有账号".formatted(all.size(), open),
                                "%d of %d people".formatted(open, all.size())),
                actor.may(Operation.MANAGE_ACCOUNTS));
    }

    private static Step holidays(Actor actor, Optional<HolidayYear> next) {
        boolean there = next.filter(year -> year.status() == HolidayYear.Status.PUBLISHED)
                .isPresent();
        var year = next.map(one -> String.valueOf(one.year())).orElse("");
        return new Step(
                Text.of("导入放假安排", "Holidays"),
                Text.of("国务院办公厅通知发布后导入，日程随之确定", "once the notice is published; until then dates are provisional"),
                "/calendar",
                Text.of("导入放假安排", "Import holidays"),
                there,
                there
                        ? Text.of(year + "年已导入", year + " is there")
                        : Text.of(year + "年未导入，日期暂定", year + " is not there yet"),
                actor.may(Operation.CHANGE_CALENDAR));
    }

    private static Step past(Actor actor) {
        return new Step(
                Text.of("导入既往议题", "Past topics"),
                Text.of("近一年的议题和结果，合并计算同一项目金额、查重都要用", "last year's topics, for sums of a project and look-backs"),
                "/topics/past",
                Text.of("导入既往议题", "Import past topics"),
                false,
                Text.of("由办公室办理", "by the office"),
                actor.may(Operation.IMPORT_PAST_TOPICS));
    }
}
