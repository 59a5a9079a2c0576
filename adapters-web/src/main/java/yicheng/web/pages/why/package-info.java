/**
 * The pages 为什么: every judgement of a topic as it was stored, what each rule saw and where it stopped, and the same
 * judgement made again by its own edition. What a department may see of it, the domain says.
 */
package yicheng.web.pages.why;
