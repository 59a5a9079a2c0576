/**
 * Topics 议题: what a department proposes, the facts the review rules see of it, their findings and the verdict, and
 * the next meeting still within reach. It judges; it keeps nothing.
 */
package yicheng.topic;
