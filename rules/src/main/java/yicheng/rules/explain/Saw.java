package yicheng.rules.explain;

import java.util.List;
import java.util.stream.Collectors;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;

/** What sentences of a chapter came upon, in people's words. */
record Saw(Chapter<?> chapter) {

    String in(Object fact, List<Group.Tested> tested) {
        return tested.stream()
                .flatMap(one -> one.check().asked().stream())
                .distinct()
                .map(asked -> of(fact, asked))
                .filter(said -> !said.isBlank())
                .distinct()
                .collect(Collectors.joining("，"));
    }

    private String of(Object fact, Asked asked) {
        return chapter.facts().stream()
                .filter(type -> type.type() == fact.getClass())
                .findFirst()
                .map((FactType<?> type) -> type.saw(fact, asked))
                .orElse("");
    }
}
