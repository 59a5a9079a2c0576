package yicheng.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.json.JavalinJackson3;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import yicheng.Office;
import yicheng.web.api.ApiRoutes;
import yicheng.web.edge.ErrorPage;
import yicheng.web.edge.Errors;
import yicheng.web.edge.Json;
import yicheng.web.edge.SecurityHeaders;
import yicheng.web.edge.ServerErrors;
import yicheng.web.pages.PageRoutes;
import yicheng.web.pages.topics.document.FilesPage;
import yicheng.web.visit.Visits;

/** One office on one port. Several can run side by side in one process. */
public final class WebServer {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** The library's files as its jar holds them; the version is that of the pom. */
    private static final String SWAGGER_UI = "/META-INF/resources/webjars/swagger-ui/5.32.0";

    private final Office office;
    private final WebSettings settings;
    private final Json json = new Json();
    private final Visits visits;
    private final ErrorPage errorPage;
    private final Javalin javalin;

    public WebServer(Office office, WebSettings settings) {
        this.office = office;
        this.settings = settings;
        this.visits = new Visits(office);
        this.errorPage = PageRoutes.errorPage(office);
        this.javalin = Javalin.create(this::configure);
    }

    public WebServer start() {
        javalin.start();
        return this;
    }

    /** Prepares the first page in the background, for whoever comes first. */
    public void warmUp() {
        WarmUp.begin(settings.host(), port());
    }

    /** The port it really listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes no new requests and gives those under way the time of the settings. */
    public void stop() {
        javalin.stop();
    }

    /** Every address with its method, e.g. {@code GET /health}. */
    List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
                .toList();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= 21;
        config.jsonMapper(new JavalinJackson3(json.mapper(), false));
        http(config);
        jetty(config);
        files(config);
        var errors = new Errors(json, errorPage, office.zone());
        errors.add(config.routes);
        config.router.javaLangErrorHandler(errors::ofError);
        visits.add(config.routes);
        ApiRoutes.add(config.routes, office, json, visits);
        PageRoutes.add(config.routes, office, visits, settings.demo());
    }

    private static void http(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Json.LARGEST_BODY;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.router.ignoreTrailingSlashes = true;
    }

    private void jetty(JavalinConfig config) {
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.multipartConfig.maxFileSize(FilesPage.LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(FilesPage.LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(FilesPage.LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.modifyServer(this::server);
        config.jetty.modifyHttpConfiguration(WebServer::connections);
    }

    private void server(Server server) {
        server.setErrorHandler(new ServerErrors(json, errorPage));
        server.setStopTimeout(settings.stopSeconds() * 1000L);
        server.insertHandler(new GracefulHandler());
    }

    private static void connections(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
        http.addCustomizer(new SecurityHeaders());
    }

    private static void files(JavalinConfig config) {
        config.staticFiles.add(files -> folder(files, "/static", "/static"));
        config.staticFiles.add(files -> folder(files, "/api/ui", SWAGGER_UI));
    }

    private static void folder(StaticFileConfig files, String hostedPath, String directory) {
        files.hostedPath = hostedPath;
        files.directory = directory;
        files.location = Location.CLASSPATH;
        files.headers = Map.of("Cache-Control", FOREVER);
        files.precompressMaxSize = 4_000_000;
    }
}
