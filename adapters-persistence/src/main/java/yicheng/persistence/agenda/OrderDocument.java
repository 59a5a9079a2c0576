package yicheng.persistence.agenda;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import yicheng.agenda.version.MeetingAgenda.ProposedOrder;
import yicheng.people.Person;
import yicheng.topic.life.Topic;

/** A proposed order as JSON. Old documents stay as they are, so names here are only ever added. */
record OrderDocument(List<String> order, String reason, String by, String at) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(ProposedOrder it) {
        var order = it.order().stream().map(Topic.Id::value).toList();
        return JSON.writeValueAsString(
                new OrderDocument(order, it.reason(), it.by().value(), it.at().toString()));
    }

    static ProposedOrder read(String json) {
        var it = JSON.readValue(json, OrderDocument.class);
        var order = it.order().stream().map(Topic.Id::new).toList();
        return new ProposedOrder(order, it.reason(), new Person.Id(it.by()), Instant.parse(it.at()));
    }
}
