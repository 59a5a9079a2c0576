/** The page 议题排序: topics in the order of the rule book, why each stands where it stands, and what fits the time. */
package yicheng.web.pages.ranking;
