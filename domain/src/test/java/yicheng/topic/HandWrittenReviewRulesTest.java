package yicheng.topic;

class HandWrittenReviewRulesTest extends ReviewRulesContract {

    @Override
    protected ReviewRules rules() {
        return new yicheng.HandWrittenReviewRules();
    }
}
