package yicheng.rules.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.gate.text.Place;

/** The names and ids of all rules of a book: each stands for one rule, in whatever chapter. */
final class Registry {

    private final Faults faults;
    private final Map<String, Place> names = new HashMap<>();
    private final Map<String, Place> ids = new HashMap<>();
    private int rules;
    private Place firstTooMany;

    Registry(Faults faults) {
        this.faults = faults;
    }

    /** Those of one more file that a book may still have. */
    List<RuleText> admitted(List<RuleText> more) {
        int left = Math.max(0, Limits.RULES - rules);
        rules += more.size();
        if (more.size() > left && firstTooMany == null) {
            firstTooMany = more.get(left).header.start();
        }
        return more.size() > left ? more.subList(0, left) : more;
    }

    /** @return false when a rule of this name or id is there already */
    boolean enter(RuleText rule) {
        return enter(
                rule,
                rule.header.at(rule.header.text().indexOf('"') + 1),
                rule.annotations.id(),
                rule.annotations.idPlace());
    }

    private boolean enter(RuleText rule, Place namePlace, String id, Place idPlace) {
        var sameName = names.putIfAbsent(rule.name, namePlace);
        var sameId = ids.putIfAbsent(id, idPlace);
        if (sameId != null) {
            faults.add(
                    "rule.id.twice",
                    idPlace,
                    rule.shownName(),
                    id,
                    "编号“%s”在 %s 第 %d 行已经用过，请换一个".formatted(id, sameId.file(), sameId.line()),
                    "id %s is taken at %s line %d; choose another".formatted(id, sameId.file(), sameId.line()));
        } else if (sameName != null) {
            faults.add(
                    "rule.name.twice",
                    namePlace,
                    rule.shownName(),
                    rule.name,
                    "已有同名规则（%s 第 %d 行），请换一个名称".formatted(sameName.file(), sameName.line()),
                    "there is a rule of this name at %s line %d; choose another"
                            .formatted(sameName.file(), sameName.line()));
        }
        return sameName == null && sameId == null;
    }

    void refuseTooMany() {
        if (firstTooMany != null) {
            faults.add(
                    "rules.many",
                    firstTooMany,
                    "",
                    "规则库最多 %,d 条规则，现有 %,d 条：从这一条起请删减或合并".formatted(Limits.RULES, rules),
                    "a book has %,d rules at most; there are %,d: delete or join some from here on"
                            .formatted(Limits.RULES, rules));
        }
    }
}
