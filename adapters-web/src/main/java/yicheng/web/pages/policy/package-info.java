/** The page 制度: the policy's clauses with what carries each, and where they contradict each other. */
package yicheng.web.pages.policy;
