package yicheng;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.policy.Edition;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.topic.own.OwnFields;

/** A rule book made of plain Java rules, which is also the only one there is; without own fields unless they are given. */
public record InMemoryRuleBook(Edition edition, Map<Class<?>, Object> byPort, List<RuleBook.Chapter> chapters)
        implements RuleBooks, RuleBook {

    public InMemoryRuleBook(Map<Class<?>, Object> byPort) {
        this(new Edition("0123456789ab", "手写版"), byPort, List.of());
    }

    @Override
    public RuleBook inForce() {
        return this;
    }

    @Override
    public Optional<RuleBook> edition(String id) {
        return edition.id().equals(id) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public <R> R rules(Class<R> port) {
        var none = port == OwnFields.class ? OwnFields.NONE : null;
        return port.cast(byPort.getOrDefault(port, none));
    }
}
