package yicheng.rules.sample;

/** The port that the second made-up chapter answers. */
public interface RoomRules {

    String opening(RoomFacts facts);
}
