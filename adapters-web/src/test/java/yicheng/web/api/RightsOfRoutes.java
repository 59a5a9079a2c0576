package yicheng.web.api;

import static yicheng.people.rights.Operation.ARRANGE_MEETINGS;
import static yicheng.people.rights.Operation.ASK_LEAVE;
import static yicheng.people.rights.Operation.CHANGE_CALENDAR;
import static yicheng.people.rights.Operation.CHANGE_PEOPLE;
import static yicheng.people.rights.Operation.CHECK_IN;
import static yicheng.people.rights.Operation.COMPILE_LISTS;
import static yicheng.people.rights.Operation.CONFIRM_PROXIES;
import static yicheng.people.rights.Operation.DECIDE_LEAVE;
import static yicheng.people.rights.Operation.DECIDE_LISTS;
import static yicheng.people.rights.Operation.DECIDE_MEETINGS;
import static yicheng.people.rights.Operation.DECIDE_OBSERVERS;
import static yicheng.people.rights.Operation.DECIDE_REVIEWS;
import static yicheng.people.rights.Operation.DELEGATE;
import static yicheng.people.rights.Operation.DRAFT_RULES;
import static yicheng.people.rights.Operation.DRAFT_TOPICS;
import static yicheng.people.rights.Operation.ENTER_LEAVE;
import static yicheng.people.rights.Operation.ENTER_PAPER;
import static yicheng.people.rights.Operation.IMPORT_PAST_TOPICS;
import static yicheng.people.rights.Operation.ISSUE_CIRCULARS;
import static yicheng.people.rights.Operation.LET_IN_LATE;
import static yicheng.people.rights.Operation.MANAGE_ACCOUNTS;
import static yicheng.people.rights.Operation.MERGE_TOPICS;
import static yicheng.people.rights.Operation.PREPARE_REVIEWS;
import static yicheng.people.rights.Operation.PROPOSE_ADHOC;
import static yicheng.people.rights.Operation.PROPOSE_MEETINGS;
import static yicheng.people.rights.Operation.PROPOSE_OBSERVERS;
import static yicheng.people.rights.Operation.PROPOSE_ORDER;
import static yicheng.people.rights.Operation.PUBLISH_RULES;
import static yicheng.people.rights.Operation.READ_AGENDAS;
import static yicheng.people.rights.Operation.READ_DRAFTS;
import static yicheng.people.rights.Operation.READ_JOURNAL;
import static yicheng.people.rights.Operation.READ_LEAVE;
import static yicheng.people.rights.Operation.READ_LISTS;
import static yicheng.people.rights.Operation.READ_MEETINGS;
import static yicheng.people.rights.Operation.READ_OBSERVERS;
import static yicheng.people.rights.Operation.READ_PEOPLE;
import static yicheng.people.rights.Operation.READ_TOPICS;
import static yicheng.people.rights.Operation.REPORT_COORDINATION;
import static yicheng.people.rights.Operation.REVIEW_OBSERVERS;
import static yicheng.people.rights.Operation.SIGN_IN;
import static yicheng.people.rights.Operation.SIGN_LISTS;
import static yicheng.people.rights.Operation.SUBMIT_TOPICS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.people.rights.Scope;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

/** Which right each route takes, with a request that shows it and changes nothing that other rows rest on. */
final class RightsOfRoutes {

    /** For everybody, signed in or not. */
    static final List<String> OPEN = List.of(
            "GET /health",
            "GET /api/v1/timetable",
            "POST /api/v1/reviews",
            "POST /api/v1/rankings",
            "GET /api/v1/rules",
            "GET /api/v1/rules/{id}",
            "GET /api/v1/rules/parameters",
            "GET /api/v1/policy/clauses",
            "GET /api/v1/openapi.yaml",
            "POST /api/v1/setup",
            "POST /api/v1/sessions");

    interface Rule {
        boolean allows(Actor actor, Department.Id department);
    }

    private static final Rule ANYBODY = (actor, department) -> true;
    private static final String FORM =
            "\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"安排\",\"background\":\"有\",\"matters\":[\"定\"]}";
    private static final String CHANGE = "{\"change\":{\"type\":\"cancelled\"},\"reason\":\"外出\"}";
    private static final String CSV = "议题名称,提交部门\r\n安排,%s\r\n";

    private static final String CALL =
            "{\"person\":\"head5\",\"calledAt\":\"2026-11-22T08:00\",\"takenBy\":\"周明远\",\"kind\":\"sick\"}";

    private static final String CHANGED_VALUE =
            "{\"changes\":[{\"file\":\"review.dslr\",\"line\":5,\"column\":10,\"value\":\"50\"}]}";

    /** A submitted topic of one department with a file, a draft of leave of its head, an observer, and the version that nobody has seen. */
    record Things(String department, String topic, String file, String leave, String observer) {

        static Things of(RunningServer office, Person.Id head, String department) {
            var client = Client.signedIn(office, head);
            var topic = client.post("/topics", "{\"department\":\"%s\",%s}".formatted(department, FORM));
            var id = topic.at("/id");
            var file = client.upload(
                    "/topics/" + id + "/files",
                    new byte[] {1},
                    "Content-Type",
                    "application/pdf",
                    "Content-Disposition",
                    "attachment; filename=\"a.pdf\"");
            client.post("/topics/" + id + "/submit", "", "If-Match", topic.header("ETag"));
            var leave = client.post("/meetings/weekly:2026-12-07/leaves", "{\"kind\":\"sick\",\"draft\":true}");
            var expert =
                    "{\"topic\":\"%s\",\"kind\":\"expert\",\"name\":\"张远\",\"organisation\":\"设计院\",\"phone\":\"021-1\",\"reason\":\"答疑\"}";
            var observer = client.post("/meetings/weekly:2026-11-30/observers", expert.formatted(id));
            return new Things(department, id, file.at("/id"), leave.at("/id"), observer.at("/id"));
        }

        String of(String path) {
            return Map.of("files", file, "leaves", leave, "observers", observer)
                    .getOrDefault(path.split("[/?]")[1], topic);
        }
    }

    /**
     * @param operation whose scope a token needs; empty where every token will do
     * @param body with {@code %s} where the department stands
     */
    record Route(String method, String path, Optional<Operation> operation, Rule rule, String body, String type) {

        String address() {
            return method + " /api/v1" + path.replaceAll("\\?.*", "");
        }

        boolean needs(Scope scope) {
            return operation.filter(it -> it.scope() == scope).isPresent();
        }

        boolean isAllowed(Client client, Things things) {
            return ask(client, things).status() != 403;
        }

        Reply ask(Client client, Things things) {
            var at = path.replace("{id}", things.of(path))
                    .replace("{version}", "1")
                    .replace("{year}", "2027")
                    .replace("{ref}", "weekly:2026-12-07")
                    .replace("{sheet}", "1")
                    .replace("{number}", "1")
                    .replace("{file}", "review.dslr")
                    .replace("{hash}", "nothing-by-this-hash")
                    .replace("{person}", "nobody-by-this-id");
            var headers = new String[] {
                "If-Match", "\"999\"", "Content-Type", type, "Content-Disposition", "attachment; filename=a.txt"
            };
            return switch (method) {
                case "GET" -> client.get(at);
                case "POST" -> client.upload(at, said(things).getBytes(StandardCharsets.UTF_8), headers);
                default ->
                    client.upload(
                            method,
                            at,
                            said(things).getBytes(StandardCharsets.UTF_8),
                            "If-Match",
                            "\"999\"",
                            "Content-Type",
                            type);
            };
        }

        private String said(Things things) {
            return body.replace("%s", things.department()).replace("%t", things.topic());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static final List<Route> ALL = List.of(
            anybody("DELETE", "/sessions/current", ""),
            anybody("GET", "/me", ""),
            anybody("PUT", "/me/password", "{\"old_password\":\"\",\"new_password\":\"\"}"),
            anybody("GET", "/me/tokens", ""),
            anybody("POST", "/me/tokens", "{\"name\":\"OA\",\"scopes\":[\"topics:read\"]}"),
            anybody("DELETE", "/me/tokens/{id}", ""),
            anybody("DELETE", "/tokens/{id}", ""),
            route("GET", "/tokens", MANAGE_ACCOUNTS, ""),
            route("GET", "/accounts", MANAGE_ACCOUNTS, ""),
            route("POST", "/accounts", MANAGE_ACCOUNTS, "{\"person\":\"head1\",\"login\":\"again\"}"),
            route("POST", "/accounts/{person}/reset", MANAGE_ACCOUNTS, ""),
            route("DELETE", "/accounts/{person}", MANAGE_ACCOUNTS, ""),
            route("GET", "/organisation", READ_PEOPLE, ""),
            route("GET", "/organisation/versions/{version}", READ_PEOPLE, ""),
            route(
                    "POST",
                    "/organisation/changes",
                    CHANGE_PEOPLE,
                    "{\"dryRun\":true,\"changes\":[{\"change\":\"room.put\",\"name\":\"三楼\",\"seats\":8}]}"),
            lent("POST", "\"until\":\"2026-12-31\",\"reason\":\"外出\""),
            lent("DELETE", "\"day\":\"2026-11-30\""),
            here("POST", "/topics", DRAFT_TOPICS, "{\"department\":\"%s\"," + FORM + "}"),
            here("POST", "/topics/copy", DRAFT_TOPICS, "{\"from\":\"%t\",\"meeting\":\"weekly:2026-11-30\"}"),
            table("/topics/import", DRAFT_TOPICS),
            table("/past-topics/import", IMPORT_PAST_TOPICS),
            route("GET", "/topics", READ_TOPICS, ""),
            here("GET", "/topics/{id}", READ_TOPICS, ""),
            here("GET", "/topics/{id}/history", READ_TOPICS, ""),
            here("GET", "/topics/{id}/files", READ_TOPICS, ""),
            here("GET", "/files/{id}", READ_TOPICS, ""),
            written("PUT", "/topics/{id}", "{" + FORM + "}"),
            written("DELETE", "/topics/{id}", ""),
            written("POST", "/topics/{id}/files", "x"),
            written("DELETE", "/files/{id}", ""),
            act("submit", SUBMIT_TOPICS, ""),
            act("withdraw", SUBMIT_TOPICS, "{\"reason\":\"改期\"}"),
            act("resupply", SUBMIT_TOPICS, ""),
            act("reenter", SUBMIT_TOPICS, "{\"meeting\":\"weekly:2026-12-07\",\"decision\":\"党委会〔2026〕31号\"}"),
            act("let-in", LET_IN_LATE, "{\"reason\":\"紧急\"}"),
            act("check", PREPARE_REVIEWS, "{\"checklist\":{\"mature\":true}}"),
            act("return", DECIDE_REVIEWS, "{\"reason\":\"不属于本次会议\"}"),
            act("coordinate", DECIDE_REVIEWS, "{}"),
            act("supplement", DECIDE_REVIEWS, "{\"what\":\"依据\"}"),
            act("pass", DECIDE_REVIEWS, "{}"),
            act("coordination", REPORT_COORDINATION, "{\"outcome\":\"agreed\",\"evidence\":\"会签\"}"),
            act("roll", DECIDE_REVIEWS, ""),
            act("transfer", DECIDE_REVIEWS, "{\"department\":\"技术部\",\"reason\":\"职责调整\"}"),
            everywhere("GET", "/topics/{id}/similar", READ_TOPICS, ""),
            act("merge", MERGE_TOPICS, "{\"into\":\"%t\",\"intoVersion\":1,\"reason\":\"同类\"}"),
            act("unmerge", MERGE_TOPICS, "{\"reason\":\"不同\"}"),
            act("keep-apart", MERGE_TOPICS, "{\"other\":\"%t\",\"reason\":\"不同\"}"),
            route("GET", "/today", READ_TOPICS, ""),
            route("GET", "/queue", READ_TOPICS, ""),
            route("GET", "/journal", READ_JOURNAL, ""),
            route("GET", "/meetings", READ_MEETINGS, ""),
            route("GET", "/meetings/adhoc", READ_MEETINGS, ""),
            route("GET", "/meetings/adhoc/{ref}", READ_MEETINGS, ""),
            either("GET", "/meetings/adhoc/{ref}/suggestion", PROPOSE_ADHOC, ARRANGE_MEETINGS, ""),
            route("POST", "/meetings/adhoc/{ref}/draft", ARRANGE_MEETINGS, "{\"proposer\":\"fu1\"}"),
            route("POST", "/meetings/adhoc/{ref}/proposal", PROPOSE_ADHOC, "{\"matter\":\"停暖\"}"),
            route("POST", "/meetings/adhoc/{ref}/participants", PROPOSE_ADHOC, "{\"participants\":[\"head1\"]}"),
            route("POST", "/meetings/adhoc/{ref}/notice", ARRANGE_MEETINGS, ""),
            either(
                    "POST",
                    "/meetings/adhoc/{ref}/cancellation",
                    PROPOSE_ADHOC,
                    ARRANGE_MEETINGS,
                    "{\"reason\":\"已恢复\"}"),
            route("POST", "/meetings/adhoc/{ref}/backfill", ARRANGE_MEETINGS, "{\"step\":\"list\",\"note\":\"存卷\"}"),
            either("GET", "/meetings/conflicts", ARRANGE_MEETINGS, PROPOSE_ADHOC, ""),
            route("GET", "/meetings/{ref}", READ_MEETINGS, ""),
            either("POST", "/meetings/{ref}/changes/preview", PROPOSE_MEETINGS, DECIDE_MEETINGS, CHANGE),
            route("POST", "/meetings/{ref}/changes", PROPOSE_MEETINGS, CHANGE),
            route("POST", "/meetings/{ref}/changes/decision", DECIDE_MEETINGS, "{\"agreed\":true}"),
            route("GET", "/meetings/{ref}/notice", READ_MEETINGS, ""),
            route("POST", "/meetings/{ref}/notice", ARRANGE_MEETINGS, "{\"remark\":\"请提前到会\"}"),
            route("GET", "/meetings/{ref}/preparation", READ_MEETINGS, ""),
            route("POST", "/meetings/{ref}/preparation/room", ARRANGE_MEETINGS, "{\"room\":\"大礼堂\"}"),
            route(
                    "POST",
                    "/meetings/{ref}/preparation/items",
                    ARRANGE_MEETINGS,
                    "{\"list\":\"venue\",\"item\":\"鲜花\"}"),
            route("GET", "/meetings/{ref}/seats", READ_MEETINGS, ""),
            route("GET", "/meetings/{ref}/seats.svg", READ_MEETINGS, ""),
            route("POST", "/meetings/{ref}/seats/plates", ARRANGE_MEETINGS, ""),
            route(
                    "POST",
                    "/meetings/{ref}/seats/moves",
                    ARRANGE_MEETINGS,
                    "{\"person\":\"x\",\"place\":\"C\",\"reason\":\"y\"}"),
            route("POST", "/meetings/{ref}/seats/moves/undo", ARRANGE_MEETINGS, ""),
            route("GET", "/meetings/{ref}/list", READ_LISTS, ""),
            route("POST", "/meetings/{ref}/list", COMPILE_LISTS, "{}"),
            route("GET", "/lists/{ref}/{sheet}", READ_LISTS, ""),
            route("GET", "/lists/{ref}/{sheet}/history", READ_LISTS, ""),
            route("POST", "/lists/{ref}/{sheet}/signature", SIGN_LISTS, "{}"),
            either("POST", "/lists/{ref}/{sheet}/return", SIGN_LISTS, DECIDE_LISTS, "{\"reason\":\"重拟\"}"),
            route("POST", "/lists/{ref}/{sheet}/decisions", DECIDE_LISTS, "{\"finish\":true}"),
            route("POST", "/lists/{ref}/{sheet}/contest", READ_LISTS, "{\"reason\":\"不是我签的\"}"),
            route("POST", "/lists/{ref}/{sheet}/scans", ENTER_PAPER, "x"),
            route("GET", "/scans/{id}", READ_LISTS, ""),
            agenda("GET", "", READ_AGENDAS, ""),
            agenda("GET", "/versions", READ_AGENDAS, ""),
            agenda("GET", "/versions/{number}", READ_AGENDAS, ""),
            agenda("GET", "/compare?from=1&to=2", READ_AGENDAS, ""),
            either(
                    "POST",
                    "/meetings/{ref}/agenda/order",
                    PROPOSE_ORDER,
                    DECIDE_LISTS,
                    "{\"order\":[],\"reason\":\"急\"}"),
            agenda("POST", "/order/decision", DECIDE_LISTS, "{\"agreed\":true}"),
            agenda("POST", "/removals", DECIDE_LISTS, "{\"topics\":[\"%t\"],\"reason\":\"缓议\"}"),
            route("GET", "/meetings/{ref}/roster", READ_MEETINGS, ""),
            everywhere("GET", "/meetings/{ref}/forecast", READ_AGENDAS, ""),
            leaves("/meetings/{ref}/leaves"),
            route("POST", "/meetings/{ref}/leaves", ASK_LEAVE, "{\"kind\":\"sick\",\"draft\":true}"),
            route("POST", "/meetings/{ref}/leaves/calls", ENTER_LEAVE, CALL),
            leaves("/leaves"),
            leaves("/leaves/{id}"),
            leaves("/leaves/{id}/history"),
            ownLeave("PUT", "", "{\"kind\":\"sick\"}"),
            ownLeave("DELETE", "", ""),
            ownLeave("POST", "/ask", ""),
            everywhere("POST", "/leaves/{id}/approval", DECIDE_LEAVE, ""),
            everywhere("POST", "/leaves/{id}/refusal", DECIDE_LEAVE, "{\"remark\":\"须到会\"}"),
            ownLeaveOrOffice("/proxy", "{\"person\":\"deputy1\",\"kind\":\"explains\"}"),
            everywhere("POST", "/leaves/{id}/proxy-confirmation", CONFIRM_PROXIES, ""),
            everywhere("POST", "/leaves/{id}/proxy-refusal", CONFIRM_PROXIES, "{\"remark\":\"不熟悉\"}"),
            ownLeaveOrOffice("/supplement", "{\"text\":\"经过\"}"),
            ownLeave("POST", "/contest", "{\"why\":\"没有打过电话\"}"),
            ownLeaveOrOffice("/withdrawal", ""),
            route("GET", "/meetings/{ref}/observers", READ_OBSERVERS, ""),
            route("POST", "/meetings/{ref}/observers", PROPOSE_OBSERVERS, "{\"topic\":\"%t\",\"kind\":\"handler\"}"),
            route("GET", "/observers/{id}", READ_OBSERVERS, ""),
            everywhere("POST", "/observers/{id}/pass", REVIEW_OBSERVERS, ""),
            everywhere("POST", "/observers/{id}/return", REVIEW_OBSERVERS, "{\"remark\":\"无关\"}"),
            everywhere("POST", "/observers/{id}/agree", DECIDE_OBSERVERS, ""),
            everywhere("POST", "/observers/{id}/decline", DECIDE_OBSERVERS, "{\"remark\":\"不必\"}"),
            everywhere("POST", "/observers/{id}/notify", REVIEW_OBSERVERS, ""),
            everywhere("POST", "/observers/{id}/invite", REVIEW_OBSERVERS, ""),
            everywhere("POST", "/observers/{id}/accept", REVIEW_OBSERVERS, ""),
            everywhere("POST", "/observers/{id}/regret", REVIEW_OBSERVERS, ""),
            everywhere("POST", "/observers/{id}/wait", CHECK_IN, ""),
            everywhere("POST", "/observers/{id}/call-in", CHECK_IN, ""),
            everywhere("POST", "/observers/{id}/let-out", CHECK_IN, ""),
            here("POST", "/observers/{id}/withdraw", PROPOSE_OBSERVERS, ""),
            route("GET", "/meetings/{ref}/roll", READ_MEETINGS, ""),
            route("POST", "/meetings/{ref}/roll/sign-in", SIGN_IN, ""),
            route("POST", "/meetings/{ref}/roll/sign-out", SIGN_IN, ""),
            route("POST", "/meetings/{ref}/roll/undo", SIGN_IN, ""),
            everywhere("POST", "/meetings/{ref}/roll/report", CHECK_IN, ""),
            everywhere("POST", "/meetings/{ref}/roll/circular", ISSUE_CIRCULARS, ""),
            anybody("GET", "/rules/editions", ""),
            anybody("GET", "/rules/editions/{number}", ""),
            anybody("GET", "/rules/editions/{number}/files/{file}", ""),
            anybody("GET", "/rules/editions/{number}/differences", ""),
            route("POST", "/rules/editions/{number}/withdrawal", PUBLISH_RULES, "{\"reason\":\"有误\"}"),
            route("GET", "/rules/drafts", READ_DRAFTS, ""),
            route("POST", "/rules/drafts", DRAFT_RULES, "{\"title\":\"调整标准\"}"),
            draft("GET", "", READ_DRAFTS, ""),
            either("DELETE", "/rules/drafts/{id}", DRAFT_RULES, PUBLISH_RULES, ""),
            draft("GET", "/files/{file}", READ_DRAFTS, ""),
            new Route(
                    "PUT",
                    "/rules/drafts/{id}/files/{file}",
                    Optional.of(DRAFT_RULES),
                    (actor, any) -> actor.may(DRAFT_RULES),
                    "规则",
                    "text/plain"),
            draft("DELETE", "/files/{file}", DRAFT_RULES, ""),
            draft("GET", "/values", READ_DRAFTS, ""),
            draft("PATCH", "/values", DRAFT_RULES, CHANGED_VALUE),
            draft("GET", "/vocabulary", READ_DRAFTS, ""),
            draft("GET", "/check", READ_DRAFTS, ""),
            draft("GET", "/boundaries", READ_DRAFTS, ""),
            draft("POST", "/examples", DRAFT_RULES, ""),
            route("POST", "/rules/checks", READ_DRAFTS, "{\"files\":{}}"),
            draft("POST", "/claim", DRAFT_RULES, ""),
            draft("GET", "/replays", READ_DRAFTS, ""),
            either("POST", "/rules/drafts/{id}/replays", DRAFT_RULES, PUBLISH_RULES, ""),
            route("GET", "/rules/replays/{id}", READ_DRAFTS, ""),
            either("DELETE", "/rules/replays/{id}", DRAFT_RULES, PUBLISH_RULES, ""),
            route("GET", "/rules/reports/{hash}", READ_DRAFTS, ""),
            draft("POST", "/hand-over", DRAFT_RULES, "{\"report\":\"x\",\"reason\":\"x\"}"),
            draft("POST", "/take-back", DRAFT_RULES, ""),
            draft("POST", "/return", PUBLISH_RULES, "{\"remark\":\"再议\"}"),
            draft("POST", "/publication", PUBLISH_RULES, "{\"report\":\"x\",\"reason\":\"x\"}"),
            route("GET", "/rules/statistics", READ_DRAFTS, ""),
            here("GET", "/topics/{id}/verdicts", READ_TOPICS, ""),
            here("GET", "/topics/{id}/verdicts/{number}", READ_TOPICS, ""),
            here("POST", "/topics/{id}/verdicts/{number}/rerun", READ_TOPICS, ""),
            anybody("GET", "/inbox", ""),
            anybody("POST", "/inbox/read", "{\"until\":\"2026-11-22T09:00\"}"),
            anybody("GET", "/calendar/years/{year}", ""),
            route(
                    "PUT",
                    "/calendar/years/{year}",
                    CHANGE_CALENDAR,
                    "{\"source\":\"通知\",\"dryRun\":true,\"rows\":[{\"date\":\"2027-01-01\",\"name\":\"元旦\",\"kind\":\"放假\"}]}"));

    private RightsOfRoutes() {}

    private static Route anybody(String method, String path, String body) {
        return new Route(method, path, Optional.empty(), ANYBODY, body, "application/json");
    }

    /** For at least some department. */
    private static Route route(String method, String path, Operation operation, String body) {
        return new Route(
                method, path, Optional.of(operation), (actor, any) -> actor.may(operation), body, "application/json");
    }

    /** For who has it for all departments. */
    private static Route everywhere(String method, String path, Operation operation, String body) {
        return new Route(
                method,
                path,
                Optional.of(operation),
                (actor, any) -> actor.mayEverywhere(operation),
                body,
                "application/json");
    }

    private static Route agenda(String method, String path, Operation operation, String body) {
        return everywhere(method, "/meetings/{ref}/agenda" + path, operation, body);
    }

    /** Of a draft of the rule book. */
    private static Route draft(String method, String path, Operation operation, String body) {
        return route(method, "/rules/drafts/{id}" + path, operation, body);
    }

    /** For who has at least one of them; both are of one scope. */
    private static Route either(String method, String path, Operation one, Operation other, String body) {
        return new Route(
                method,
                path,
                Optional.of(one),
                (actor, any) -> actor.may(one) || actor.may(other),
                body,
                "application/json");
    }

    /** For what belongs to this department. */
    private static Route here(String method, String path, Operation operation, String body) {
        return new Route(
                method,
                path,
                Optional.of(operation),
                (actor, department) -> actor.may(operation, department),
                body,
                "application/json");
    }

    private static Route act(String name, Operation operation, String body) {
        return here("POST", "/topics/{id}/" + name, operation, body);
    }

    private static Route table(String path, Operation operation) {
        return new Route("POST", path, Optional.of(operation), (actor, any) -> actor.may(operation), CSV, "text/csv");
    }

    /** For everybody as far as he sees any. */
    private static Route leaves(String path) {
        return new Route("GET", path, Optional.of(READ_LEAVE), ANYBODY, "", "application/json");
    }

    /** For the head of that department, whose leave it is. */
    private static Route ownLeave(String method, String path, String body) {
        return new Route(
                method,
                "/leaves/{id}" + path,
                Optional.of(ASK_LEAVE),
                RightsOfRoutes::isHead,
                body,
                "application/json");
    }

    private static Route ownLeaveOrOffice(String path, String body) {
        return new Route(
                "POST",
                "/leaves/{id}" + path,
                Optional.of(ASK_LEAVE),
                (actor, department) -> isHead(actor, department) || actor.mayEverywhere(ENTER_LEAVE),
                body,
                "application/json");
    }

    private static boolean isHead(Actor actor, Department.Id department) {
        return actor.holds(PostKind.DEPARTMENT_HEAD)
                && actor.person().departmentsOn(actor.day()).anyMatch(department::equals);
    }

    /** In what another began nobody writes but his department. */
    private static Route written(String method, String path, String body) {
        return new Route(
                method,
                path,
                Optional.of(DRAFT_TOPICS),
                (actor, department) -> actor.departments(DRAFT_TOPICS).contains(department)
                        && actor.person().departmentsOn(actor.day()).anyMatch(department::equals),
                body,
                "application/json");
    }

    private static Route lent(String method, String more) {
        return new Route(
                method,
                "/delegations",
                Optional.of(DELEGATE),
                (actor, any) -> actor.may(DELEGATE) || actor.may(CHANGE_PEOPLE),
                "{\"what\":\"chair\",\"to\":\"fu2\",\"since\":\"2026-11-30\"," + more + "}",
                "application/json");
    }
}
