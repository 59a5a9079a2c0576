package yicheng.topic.review;

class HandWrittenReviewRulesTest extends ReviewRulesContract {

    @Override
    protected ReviewRules rules() {
        return new yicheng.HandWrittenReviewRules();
    }
}
