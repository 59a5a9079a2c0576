package yicheng.policy;

/** The two languages every text of the product exists in; Chinese is the first. */
public enum Language {
    ZH,
    EN
}
