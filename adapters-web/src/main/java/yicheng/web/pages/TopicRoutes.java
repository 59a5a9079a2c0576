package yicheng.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import yicheng.web.pages.inbox.InboxPage;
import yicheng.web.pages.queue.QueuePage;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.today.TodayPage;
import yicheng.web.pages.topics.ImportPage;
import yicheng.web.pages.topics.SearchPage;
import yicheng.web.pages.topics.TopicsPage;
import yicheng.web.pages.topics.document.ActsPage;
import yicheng.web.pages.topics.document.AlikePage;
import yicheng.web.pages.topics.document.CopyPage;
import yicheng.web.pages.topics.document.FilesPage;
import yicheng.web.pages.topics.document.TopicPage;
import yicheng.web.pages.topics.form.FormPage;
import yicheng.web.pages.topics.form.JudgePage;
import yicheng.web.pages.topics.history.HistoryPage;

/** The addresses of daily work: today, topics, the review queue. */
final class TopicRoutes {

    private TopicRoutes() {}

    /** @param visitors what somebody sees at {@code /} who has not signed in */
    static void add(RoutesConfig routes, Frame frame, Handler visitors) {
        var today = new TodayPage(frame);
        routes.get("/", asked -> {
            if (frame.visits().maybe(asked).isPresent()) {
                today.show(asked);
            } else {
                visitors.handle(asked);
            }
        });
        routes.get("/today", today::show);
        routes.get("/inbox", new InboxPage(frame)::show);
        routes.get("/queue", new QueuePage(frame)::show);
        routes.get("/search", new SearchPage(frame)::show);
        topics(routes, frame);
        acts(routes, new ActsPage(frame));
        alike(routes, new AlikePage(frame, new ActsPage(frame)));
    }

    private static void topics(RoutesConfig routes, Frame frame) {
        var form = new FormPage(frame);
        var judge = new JudgePage(frame);
        var files = new FilesPage(frame);
        var bring = new ImportPage(frame);
        var topic = new TopicPage(frame);
        routes.get("/topics", new TopicsPage(frame)::show);
        routes.get("/topics/import", bring::show);
        routes.post("/topics/import", bring::bring);
        routes.get("/topics/new", form::blank);
        routes.post("/topics/new", form::create);
        routes.post("/topics/judge", judge::judge);
        routes.get("/topics/{id}", topic::show);
        routes.get("/topics/{id}/history", new HistoryPage(frame)::show);
        routes.get("/topics/{id}/edit", form::edit);
        routes.post("/topics/{id}/edit", form::save);
        routes.post("/topics/{id}/judge", judge::judge);
        routes.post("/topics/{id}/copy", new CopyPage(frame)::copy);
        routes.post("/topics/{id}/files", files::attach);
        routes.get("/topics/{id}/files/{file}", topic::file);
        routes.post("/topics/{id}/files/{file}/remove", files::remove);
    }

    private static void alike(RoutesConfig routes, AlikePage alike) {
        routes.post("/topics/{id}/merge", alike::merge);
        routes.post("/topics/{id}/unmerge", alike::unmerge);
        routes.post("/topics/{id}/keep-apart", alike::keepApart);
    }

    private static void acts(RoutesConfig routes, ActsPage acts) {
        routes.post("/topics/{id}/discard", acts::discard);
        routes.post("/topics/{id}/withdraw", acts::withdraw);
        routes.post("/topics/{id}/resupply", acts::resupply);
        routes.post("/topics/{id}/re-enter", acts::reenter);
        routes.post("/topics/{id}/let-in", acts::letIn);
        routes.post("/topics/{id}/coordination", acts::coordinated);
        routes.post("/topics/{id}/decide", acts::decide);
        routes.post("/topics/{id}/roll", acts::roll);
        routes.post("/topics/{id}/transfer", acts::transfer);
    }
}
