package yicheng.attendance;

import yicheng.policy.RuleRef;

/** What a rule lets a proxy do. */
public record ProxyVoice(RuleRef rule, Voice voice) {}
