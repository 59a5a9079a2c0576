package yicheng.rules.book.saw;

import yicheng.agenda.AlikeTopic;
import yicheng.agenda.RankingFacts;
import yicheng.rules.chapter.Asked;

/** What sentences of the chapter "priority" came upon. */
public final class RankingSaw {

    private RankingSaw() {}

    public static String in(RankingFacts topic, Asked asked) {
        return switch (asked.name()) {
            case "meeting" -> topic.meeting().label().zh();
            case "urgent" -> topic.urgent() ? "紧急" : "不紧急";
            case "important" -> topic.important() ? "重要" : "不重要";
            case "departments" -> "涉及部门 %d 个".formatted(topic.departments());
            case "carriedOver" -> "已顺延 %d 次".formatted(topic.carriedOver());
            case "resembles" -> mostAlike(topic, asked);
            default -> "";
        };
    }

    private static String mostAlike(RankingFacts topic, Asked asked) {
        int days = Integer.parseInt(asked.with().get(0));
        int percent = Integer.parseInt(asked.with().get(1));
        return topic.alike(days, percent, asked.with().get(2)).stream()
                .findFirst()
                .map(RankingSaw::said)
                .orElse("");
    }

    private static String said(AlikeTopic other) {
        return "“%s” 相似度 %d%%".formatted(other.topic().title(), other.percent());
    }
}
