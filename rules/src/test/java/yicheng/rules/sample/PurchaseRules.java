package yicheng.rules.sample;

import java.util.List;

/** The port that the made-up chapter answers. */
public interface PurchaseRules {

    List<PurchaseReport.Said> judge(PurchaseFacts facts);
}
