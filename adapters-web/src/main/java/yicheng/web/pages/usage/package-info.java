/**
 * The page 规则使用情况: how often each rule spoke in the judgements that are kept, and what its owner might do about it.
 * Counting is the domain's.
 */
package yicheng.web.pages.usage;
