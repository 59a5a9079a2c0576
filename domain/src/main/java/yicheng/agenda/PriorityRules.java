package yicheng.agenda;

import java.util.List;

/** What the chapter "priority" says of one topic's place. */
public interface PriorityRules {

    List<Ranking> rankings(RankingFacts facts);
}
