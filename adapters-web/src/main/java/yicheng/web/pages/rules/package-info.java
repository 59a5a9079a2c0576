/**
 * The page 规则: the rule book in force to read and search, each rule with its article and its use, and the drafts that are
 * open. Drafts, reports and past editions have pages of their own in the packages below.
 */
package yicheng.web.pages.rules;
