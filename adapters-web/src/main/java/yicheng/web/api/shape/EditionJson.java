package yicheng.web.api.shape;

import yicheng.policy.Edition;

/** Which edition of the rule book an answer rests on. */
public record EditionJson(String id, String name) {

    public static EditionJson of(Edition edition) {
        return new EditionJson(edition.id(), edition.name());
    }
}
