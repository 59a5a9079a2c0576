package yicheng.rules.chapter;

import java.util.List;

/**
 * One thing a rule's conditions ask of a fact: a component, or a question with the fixed values it was asked with, e.g.
 * {@code mentions} with the words that were looked for.
 */
public record Asked(String name, List<String> with) {

    public Asked {
        with = List.copyOf(with);
    }
}
