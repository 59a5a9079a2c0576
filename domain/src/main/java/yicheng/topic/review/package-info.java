/**
 * The judgement of topics: the facts the review rules see, their findings and the verdict, and the next meeting still
 * within reach. It judges; it keeps nothing.
 */
package yicheng.topic.review;
