package yicheng.web.pages.people;

import io.javalin.config.RoutesConfig;
import yicheng.web.pages.people.table.ImportPage;
import yicheng.web.pages.shell.Frame;

/** The addresses of the office's own people. */
public final class PeopleRoutes {

    private PeopleRoutes() {}

    public static void add(RoutesConfig routes, Frame frame) {
        var people = new PeoplePage(frame);
        var rooms = new RoomsPage(frame);
        var delegations = new DelegationsPage(frame);

        routes.get("/people", people::show);
        routes.get("/setup/next", people::firstSteps);
        routes.get("/people/rooms", rooms::show);
        routes.post("/people/rooms", rooms::put);
        routes.post("/people/rooms/layout", rooms::arrange);
        routes.post("/people/rooms/remove", rooms::remove);
        routes.get("/delegations", delegations::show);
        routes.post("/delegations", delegations::lend);
        routes.post("/delegations/end", delegations::end);
        table(routes, new ImportPage(frame));
        departments(routes, new DepartmentPage(frame));
        persons(routes, new PersonPage(frame));
    }

    private static void table(RoutesConfig routes, ImportPage table) {
        routes.get("/people/import", table::show);
        routes.post("/people/import", table::bringIn);
        routes.get("/people/import.xlsx", table::template);
        routes.get("/people/import.csv", table::template);
    }

    private static void departments(RoutesConfig routes, DepartmentPage department) {
        routes.get("/people/departments/new", department::blank);
        routes.post("/people/departments", department::add);
        routes.get("/people/departments/{id}", department::show);
        routes.post("/people/departments/{id}", department::save);
        routes.get("/people/departments/{id}/dissolve", department::ending);
        routes.post("/people/departments/{id}/dissolve", department::dissolve);
    }

    private static void persons(RoutesConfig routes, PersonPage person) {
        routes.get("/people/persons/new", person::blank);
        routes.post("/people/persons", person::add);
        routes.get("/people/persons/{id}", person::show);
        routes.post("/people/persons/{id}/name", person::rename);
        routes.post("/people/persons/{id}/posts", person::give);
        routes.post("/people/persons/{id}/posts/end", person::end);
        routes.post("/people/persons/{id}/portfolio", person::lead);
    }
}
