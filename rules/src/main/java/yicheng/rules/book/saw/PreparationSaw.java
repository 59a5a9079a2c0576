package yicheng.rules.book.saw;

import yicheng.preparation.PreparationFacts;
import yicheng.rules.chapter.Asked;

/** What sentences of the chapter "preparation" came upon. */
public final class PreparationSaw {

    private PreparationSaw() {}

    public static String in(PreparationFacts meeting, Asked asked) {
        return asked.name().equals("kind") ? meeting.kind().label().zh() : "";
    }
}
