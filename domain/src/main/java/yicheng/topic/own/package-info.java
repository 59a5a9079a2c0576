/**
 * Fields of a topic that the office defines itself, beside the built-in ones: part of the rule book, so that they are
 * checked, replayed and published with the sentences that ask for them. A topic keeps what was typed under their names
 * even after an edition dropped one.
 */
package yicheng.topic.own;
