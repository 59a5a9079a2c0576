package yicheng.web.api.topic;

import java.math.BigDecimal;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson.Coded;

/**
 * One line of a list of topics.
 *
 * @param verdict code of the last judgement; null before there is one
 * @param amount in yuan; 0 where there is none or it cannot be read
 */
public record LineJson(
        String id,
        long version,
        String title,
        Named department,
        Named author,
        String meeting,
        Coded stage,
        int round,
        Optional<String> receipt,
        Optional<String> verdict,
        BigDecimal amount,
        Optional<TopicJson.AwaitedJson> awaited,
        String changed) {}
