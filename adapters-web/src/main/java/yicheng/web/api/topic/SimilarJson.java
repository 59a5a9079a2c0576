package yicheng.web.api.topic;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * A topic that reads like the one asked about.
 *
 * @param percent how alike, of 100
 * @param shared the words both have
 * @param rule that says so
 * @param apart where the office keeps the two apart
 */
record SimilarJson(
        OtherJson topic, int percent, List<String> shared, FindingJson.Rule rule, Optional<TopicJson.ApartJson> apart) {

    /** @param received when this round of it was handed in */
    record OtherJson(String id, String title, Named department, String meeting, Coded stage, String received) {}
}
