/**
 * A topic as the office keeps it, from the first draft until it has passed the review: what it says, where it stands, what
 * was found and decided, and by when something is due. The stages and who may move a topic from one to the next are the
 * state machine of the policy (section 4.2). The acts are in {@code topic.intake} and {@code topic.queue}.
 */
package yicheng.topic.life;
