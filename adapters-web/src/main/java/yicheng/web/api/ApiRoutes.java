package yicheng.web.api;

import io.javalin.config.RoutesConfig;
import yicheng.Office;
import yicheng.web.edge.Json;

/** All paths of the API, as {@code openapi.yaml} lists them. */
public final class ApiRoutes {

    private ApiRoutes() {}

    public static void add(RoutesConfig routes, Office office, Json json) {
        HealthRoutes.add(routes, office, json);
    }
}
