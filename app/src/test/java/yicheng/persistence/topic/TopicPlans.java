package yicheng.persistence.topic;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yicheng.topic.life.Topics;

/** How SQLite goes about what the adapter asks it; stands beside the adapter's statements to have them as they are. */
public final class TopicPlans {

    private final String address;

    public TopicPlans(Path folder) {
        this.address = "jdbc:sqlite:" + folder.resolve("office.db");
    }

    /** By what is asked. */
    public Map<String, String> of(Map<String, Topics.Query> lists) throws SQLException {
        var plans = new LinkedHashMap<String, String>();
        for (var list : lists.entrySet()) {
            var asked = new TopicQuery(
                    list.getValue(), WordIndex.FTS5, list.getKey().contains("common"));
            plans.put(list.getKey(), plan(asked.sql(), asked.values()));
        }
        plans.put("similar", plan(TopicSaid.SQL, List.of("2026-01-01", 20_000)));
        return plans;
    }

    private String plan(String sql, List<?> values) throws SQLException {
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.prepareStatement("explain query plan " + sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            var steps = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getString("detail"));
                }
            }
            return String.join("; ", steps);
        }
    }
}
