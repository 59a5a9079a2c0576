package yicheng.web.api;

import yicheng.policy.Edition;

/** Which edition of the rule book an answer rests on. */
record EditionJson(String id, String name) {

    static EditionJson of(Edition edition) {
        return new EditionJson(edition.id(), edition.name());
    }
}
