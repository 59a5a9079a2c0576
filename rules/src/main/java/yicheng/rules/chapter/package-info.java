/**
 * What a chapter of the rule book is made of: the facts its sentences may read, the report they write to, and the port
 * of the domain it answers. A chapter is data; everything that checks, compiles and runs it works from this alone.
 *
 * <pre>{@code
 * static final Chapter<ReviewReport> REVIEW = Chapter.of(
 *                 "review", Text.of("议题审核", "Topic review"), ReviewReport.class, ReviewReport::new)
 *         .fact(FactType.of("议题", TopicFacts.class)
 *                 .usually(TopicFacts.plain())              // what an example does not say
 *                 .label("金额", "amount"))                  // Chinese column heading of examples
 *         .port(ReviewRules.class, judge -> facts -> judge.of(facts).findings());
 * }</pre>
 */
package yicheng.rules.chapter;
