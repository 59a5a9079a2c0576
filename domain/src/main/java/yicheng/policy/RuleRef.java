package yicheng.policy;

/** The rule an answer rests on: its stable id, the sentence that is its name, and the clause it carries. */
public record RuleRef(String id, Text name, Clause clause) {}
