/**
 * Topics 议题 as departments propose them: the fields there are, and the one reader that turns what people fill in, on a
 * form, in a table or as JSON, into a proposal or every fault at once.
 */
package yicheng.topic;
