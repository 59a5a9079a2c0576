package yicheng.web.api.agenda;

import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Where agendas are found. */
public final class AgendaApi {

    private static final String AGENDA = Api.V1 + "/meetings/{ref}/agenda";

    private AgendaApi() {}

    public static void add(Addresses at, Api api, Names.Latest names) {
        var agendas = new AgendaRoutes(api, names);
        var orders = new OrderRoutes(api, agendas);
        at.getJson(AGENDA, agendas::show);
        at.getJson(AGENDA + "/versions", agendas::versions);
        at.getJson(AGENDA + "/versions/{number}", agendas::version);
        at.getJson(AGENDA + "/compare", agendas::compare);
        at.postJson(AGENDA + "/order", orders::order);
        at.postJson(AGENDA + "/order/decision", orders::decide);
        at.postJson(AGENDA + "/removals", orders::takeOff);
    }
}
