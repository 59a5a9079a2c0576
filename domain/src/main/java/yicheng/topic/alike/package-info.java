/**
 * Topics that read alike (3.2.rank.dup): the office merges one into another, takes them apart again until the list is signed,
 * or keeps them apart with a reason. How alike two are is for the rule book to say, in {@code agenda}.
 */
package yicheng.topic.alike;
