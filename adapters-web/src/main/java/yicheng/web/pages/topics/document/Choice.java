package yicheng.web.pages.topics.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Text;
import yicheng.topic.life.Act;

/** What the head of the office can decide, in the order in which it is offered. */
public enum Choice {
    PASS(Act.PASS, "审核通过", "Pass"),
    SUPPLEMENT(Act.SUPPLEMENT, "退回补充", "Ask for a supplement"),
    COORDINATE(Act.COORDINATE, "先行协调", "Have it coordinated"),
    REFER(Act.RETURN, "转党委会", "To the party committee"),
    RETURN(Act.RETURN, "退回", "Return");

    private final Act act;
    private final Text label;

    Choice(Act act, String zh, String en) {
        this.act = act;
        this.label = Text.of(zh, en);
    }

    public Act act() {
        return act;
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static List<Choice> among(List<Act> open) {
        return Arrays.stream(values())
                .filter(choice -> open.contains(choice.act))
                .toList();
    }

    /** The one the rules speak for. */
    static Choice by(Optional<Effect> strongest) {
        return strongest
                .map(effect -> switch (effect) {
                    case REFER_PARTY_COMMITTEE -> REFER;
                    case RETURN -> RETURN;
                    case COORDINATE_FIRST -> COORDINATE;
                    case SUPPLEMENT, LATE -> SUPPLEMENT;
                    case REMIND -> PASS;
                })
                .orElse(PASS);
    }

    static Optional<Choice> named(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }
}
