/** Two small made-up chapters with facts of every type, so that the machinery is tested without the real policy. */
package yicheng.rules.sample;
