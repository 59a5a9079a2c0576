/**
 * How an act on a topic goes, whoever does it: asked whether it may be done, judged by the rules where that belongs to it,
 * and kept together with its entry in the journal.
 */
package yicheng.topic.act;
